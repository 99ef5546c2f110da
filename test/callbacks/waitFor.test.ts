import { describe, expect, it } from 'vitest';
import { createCallbackHandler } from '../../src/callbacks/index.js';
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
