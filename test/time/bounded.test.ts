import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bounded } from '../../src/time/bounded.js';
import { sleep } from '../../src/time/sleep.js';
import { MAX_TIMER_MS } from '../../src/time/timer.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const deadline = { ms: 1_000, onTimeout: () => new Error('late') };

it('work without bounds gets no signal, and what it gives is handed on', async () => {
  const work = vi.fn(async (signal: AbortSignal | undefined) => signal);
  expect(await bounded(work, {})).toBeUndefined();
  expect(work).toHaveBeenCalledWith(undefined);
});

it('work that takes too long is cut short, and its signal is aborted with the same error', async () => {
  let given: AbortSignal | undefined;
  const working = bounded(
    (signal) => {
      given = signal;
      return never();
    },
    { deadline },
  );
  const rejected = expect(working).rejects.toThrow('late');
  await vi.advanceTimersByTimeAsync(999);
  expect(given?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await rejected;
  expect(given?.reason).toEqual(new Error('late'));
});

it('an aborted signal cuts work short with its reason, or with an error of its own', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const plain = bounded(never, { signal });
  const own = bounded(never, { signal, onAbort: () => new Error('own') });
  controller.abort(new Error('enough'));
  await expect(plain).rejects.toThrow('enough');
  await expect(own).rejects.toThrow('own');
});

it('work is not begun if the signal is aborted already', async () => {
  const work = vi.fn(never);
  await expect(bounded(work, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  expect(work).not.toHaveBeenCalled();
});

it.each([
  ['is done', async () => {}],
  ['fails', () => Promise.reject(new Error('failed'))],
])('work that %s leaves no timer and no listener behind', async (_, work) => {
  const { signal } = new AbortController();
  await bounded<void>(work, { signal, deadline }).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('a signal has one listener, however much work it bounds', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const all = Array.from({ length: 20 }, () => bounded(never, { signal }));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort(new Error('enough'));
  for (const each of all) await expect(each).rejects.toThrow('enough');
});

it('a sleep ends when its time has come, or with the reason of its signal', async () => {
  const controller = new AbortController();
  const [whole, cut] = [sleep(1_000), sleep(2_000, controller.signal)];
  await vi.advanceTimersByTimeAsync(1_000);
  await whole;
  controller.abort(new Error('enough'));
  await expect(cut).rejects.toThrow('enough');
  expect(vi.getTimerCount()).toBe(0);
});

it('a time that no timer can wait is cut to the longest, not to none', async () => {
  const asleep = vi.fn();
  void sleep(Infinity).then(asleep);
  await vi.advanceTimersByTimeAsync(MAX_TIMER_MS - 1);
  expect(asleep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(asleep).toHaveBeenCalled();
});
