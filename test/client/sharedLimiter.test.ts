import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKieClient, slidingWindow } from '../../src/client/index.js';
import { sharedLimiter } from '../../src/client/sharedLimiter.js';
import { envelope, rejection } from './api.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const input = { prompt: 'A paper boat' };
const start = (fetch: typeof globalThis.fetch, apiKey = 'one', count = 20) => {
  const kie = createKieClient({ apiKey, fetch });
  return Promise.all(Array.from({ length: count }, () => kie.createTask('google/nano-banana', input)));
};
const shop = () => vi.fn(async () => envelope({ taskId: 'task-1' }));

describe('two clients', () => {
  it('of one key share their rate', async () => {
    const fetch = shop();
    const buying = [start(fetch), start(fetch)];
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetch).toHaveBeenCalledTimes(20);
    await vi.runAllTimersAsync();
    await Promise.all(buying);
    expect(fetch).toHaveBeenCalledTimes(40);
  });

  it('of two keys, or with two ways to send, have rates of their own', async () => {
    const fetch = shop();
    await Promise.all([start(fetch, 'one'), start(fetch, 'two'), start(shop(), 'one')]);
    expect(fetch).toHaveBeenCalledTimes(40);
  });
});

it('a limiter that is idle is dropped, one that is not is kept', async () => {
  const way = {};
  const limiter = (name: string) => sharedLimiter(way, name, { limit: 1, windowMs: 1_000 });
  await limiter('busy').acquire(undefined);
  await limiter('other').acquire(undefined);
  const held = limiter('busy').acquire(undefined);
  await vi.advanceTimersByTimeAsync(999);
  const passed = vi.fn();
  void held.then(passed);
  await vi.advanceTimersByTimeAsync(0);
  expect(passed).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  await held;
});

describe('a sliding window', () => {
  it('sets a timer for each call that waits, since that of another request may never fire', async () => {
    const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
    const calls = Array.from({ length: 25 }, () => limiter.acquire(undefined));
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(24);
    await vi.runAllTimersAsync();
    await Promise.all(calls);
  });

  it('lets calls move up when those before them give up', async () => {
    const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
    const controller = new AbortController();
    const given = Array.from({ length: 100 }, () => rejection(limiter.acquire(controller.signal)));
    const first = await Promise.race([given[0], Promise.resolve('passed')]);
    expect(first).toBe('passed');
    const began = performance.now();
    const last = limiter.acquire(undefined);
    controller.abort();
    await vi.runAllTimersAsync();
    await last;

    expect(performance.now() - began).toBeLessThanOrEqual(2_000);
    await Promise.allSettled(given);
  });

  it('never lets more than its limit through within a window, however many give up', async () => {
    const call = fc.record({ gapMs: fc.nat(300), patienceMs: fc.option(fc.nat(20_000)) });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 50, maxLength: 100 }), async (calls) => {
        const limiter = slidingWindow({ limit: 3, windowMs: 1_000 });
        const passed: number[] = [];
        const ended: Promise<unknown>[] = [];
        for (const { gapMs, patienceMs } of calls) {
          const controller = new AbortController();
          const acquired = limiter.acquire(controller.signal).then(() => passed.push(performance.now()));
          ended.push(acquired.catch(() => {}));
          if (patienceMs !== null) setTimeout(() => controller.abort(), patienceMs);
          await vi.advanceTimersByTimeAsync(gapMs);
        }
        await vi.runAllTimersAsync();
        await Promise.all(ended);

        expect(passed.length).toBeGreaterThanOrEqual(calls.filter(({ patienceMs }) => patienceMs === null).length);
        for (const [index, time] of passed.entries())
          expect((passed[index + 3] ?? Infinity) - time).toBeGreaterThanOrEqual(1_000);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps to its limit also if timers are late', async () => {
    const { setTimeout } = globalThis;
    const lateness = [900];
    vi.stubGlobal('setTimeout', (act: () => void, ms: number) => setTimeout(act, ms + (lateness.shift() ?? 0)));
    const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
    const start = performance.now();
    const pass = () => limiter.acquire(undefined).then(() => performance.now() - start);
    const passed = Promise.all([pass(), pass(), pass()]);
    await vi.runAllTimersAsync();
    vi.unstubAllGlobals();

    expect(await passed).toEqual([0, 1_900, 2_900]);
  });

  it('goes on when the clock is set back, as by fake timers', async () => {
    const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_000_000);
    await limiter.acquire(undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await limiter.acquire(undefined);

    expect(vi.getTimerCount()).toBe(0);
  });
});
