import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCallbackHandler } from '../../src/callbacks/index.js';
import type { Fallback } from '../../src/callbacks/waitFor.js';
import { clientOf, envelope, record } from '../client/api.js';
import { failure, success } from './payloads.js';
import { request, trusting } from './request.js';

describe('waitFor', () => {
  it('resolves when the callback comes', async () => {
    const handler = createCallbackHandler(trusting);
    const waiting = handler.waitFor('task-1');
    await handler(request(failure('task-1')));
    expect(await waiting).toMatchObject({ taskId: 'task-1', state: 'fail' });
  });

  it('resolves when the callback came before anyone waited', async () => {
    const handler = createCallbackHandler(trusting);
    await handler(request(success('task-1')));
    expect(await handler.waitFor('task-1')).toMatchObject({ state: 'success' });
  });

  it.each(['success', 'fail'])('polls when no callback comes, until the task is in state %s', async (state) => {
    const fallback = clientOf(() => envelope(record(state)));
    const handler = createCallbackHandler(trusting);
    expect(await handler.waitFor('task-1', { fallback, fallbackAfterMs: 1 })).toMatchObject({ state });
  });

  it('still takes the callback when polling has failed, in whatever way', async () => {
    const fallback = {
      waitForTask: () => {
        throw new Error('The API is away');
      },
    };
    const handler = createCallbackHandler(trusting);
    const waiting = handler.waitFor('task-1', { fallback, fallbackAfterMs: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await handler(request(success('task-1')));
    expect(await waiting).toMatchObject({ state: 'success' });
    await expect(handler.waitFor('task-2', { fallback, fallbackAfterMs: 1, timeoutMs: 20 })).rejects.toMatchObject({
      name: 'TimeoutError',
      cause: new Error('The API is away'),
    });
  });

  it('leaves nothing behind when the callback comes while it polls', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const waitForTask = vi.fn<Fallback['waitForTask']>(() => new Promise(() => {}));
    const handler = createCallbackHandler(trusting);
    const waiting = handler.waitFor('task-1', { fallback: { waitForTask }, timeoutMs: 60_000 });
    await vi.advanceTimersByTimeAsync(29_999);
    expect(waitForTask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await handler(request(success('task-1')));
    await waiting;

    const [taskId, { signal, timeoutMs } = {}] = waitForTask.mock.calls[0] ?? [];
    expect([taskId, timeoutMs, signal?.aborted]).toEqual(['task-1', 60_000, true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the last 100 tasks for who is yet to wait, and no more', async () => {
    const handler = createCallbackHandler(trusting);
    for (let n = 0; n <= 100; n++) await handler(request(success(`task-${n}`)));

    expect(await handler.waitFor('task-1')).toMatchObject({ taskId: 'task-1' });
    await expect(handler.waitFor('task-0', { timeoutMs: 1 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('ends with a TimeoutError, or with the reason of its signal', async () => {
    const handler = createCallbackHandler(trusting);
    await expect(handler.waitFor('task-1', { timeoutMs: 1 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const waiting = handler.waitFor('task-1', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(handler.waitFor('task-1', { signal: controller.signal })).rejects.toThrow('enough');
  });
});
