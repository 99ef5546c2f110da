import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Limiter, RateLimitedError, slidingWindow } from '../../src/client/index.js';
import { clientOf, envelope, rejection } from './api.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const input = { prompt: 'A paper boat' };

it('500 creates stay below the limit of the vendor, and use 95 % of it', async () => {
  const arrivals: number[] = [];
  let refused = 0;
  const kie = clientOf(async () => {
    await pause(Math.random() * 150);
    const now = performance.now();
    const recent = arrivals.filter((time) => now - time < 10_000);
    await pause(Math.random() * 300);
    if (recent.length >= 20) {
      refused++;
      return envelope(null, 429, 'Too many');
    }
    arrivals.push(now);
    return envelope({ taskId: 'task-1' });
  });
  const start = performance.now();
  const calls = Array.from({ length: 500 }, () => kie.createTask('google/nano-banana', input));
  await vi.runAllTimersAsync();
  await Promise.all(calls);

  const allowed = (500 / 20 - 1) * 10_000;
  expect(refused).toBe(0);
  expect(arrivals).toHaveLength(500);
  expect(allowed / (performance.now() - start)).toBeGreaterThanOrEqual(0.95);
});

it('calls go through in the order in which they came, past those who have given up', async () => {
  const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
  const passed: number[] = [];
  const controllers = Array.from({ length: 6 }, () => new AbortController());
  const calls = controllers.map(({ signal }, index) => limiter.acquire(signal).then(() => passed.push(index)));
  controllers[2]?.abort(new Error('given up'));
  await expect(calls[2]).rejects.toThrow('given up');
  await vi.runAllTimersAsync();
  await Promise.allSettled(calls);

  expect(passed).toEqual([0, 1, 3, 4, 5]);
});

it('the last who gives up takes the timer along', async () => {
  const limiter = slidingWindow({ limit: 1, windowMs: 1_000 });
  await limiter.acquire(undefined);
  const controller = new AbortController();
  const waiting = rejection(limiter.acquire(controller.signal));
  controller.abort();
  await waiting;

  expect(vi.getTimerCount()).toBe(0);
});

it('a window without a limit is refused', () => {
  for (const options of [
    { limit: 0, windowMs: 1 },
    { limit: 1.5, windowMs: 1 },
    { limit: 1, windowMs: 0 },
  ]) {
    expect(() => slidingWindow(options)).toThrow(RangeError);
  }
});

describe('a limiter of your own', () => {
  it('is asked before every request, retries included', async () => {
    const limiter: Limiter = { acquire: vi.fn(async () => {}) };
    const answers = [envelope(null, 429), envelope({ taskId: 'task-1' })];
    const kie = clientOf(() => answers.shift() ?? envelope(null), { limiters: { createTask: limiter }, maxRetries: 1 });
    const call = kie.createTask('google/nano-banana', input);
    await vi.runAllTimersAsync();
    await call;

    expect(limiter.acquire).toHaveBeenCalledTimes(2);
  });

  it('that fails is told apart: nothing was sent', async () => {
    const cause = new Error('The store is away');
    const kie = clientOf(() => envelope(null), { limiters: { createTask: { acquire: () => Promise.reject(cause) } } });

    const error = await rejection(kie.createTask('google/nano-banana', input));
    expect(error).toMatchObject({ name: 'KieError', ambiguous: false, cause });
  });

  it('can be none', async () => {
    const kie = clientOf(() => envelope({ taskId: 'task-1' }), { limiters: { createTask: false } });
    const calls = Array.from({ length: 100 }, () => kie.createTask('google/nano-banana', input));

    expect(await Promise.all(calls)).toHaveLength(100);
  });
});

it('a refusal is sent again after what Retry-After asks for, and not if that is longer than a minute', async () => {
  const sent: number[] = [];
  const slow = (retryAfter: string) =>
    clientOf(
      () => {
        sent.push(performance.now());
        return Response.json({ code: 429, msg: 'Slow' }, { headers: { 'retry-after': retryAfter } });
      },
      { maxRetries: 1 },
    );
  const error = rejection(slow('20').createTask('google/nano-banana', input));
  await vi.runAllTimersAsync();
  expect(await error).toBeInstanceOf(RateLimitedError);
  expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBe(20_000);

  sent.length = 0;
  expect(await rejection(slow('61').createTask('google/nano-banana', input))).toMatchObject({ retryAfterMs: 61_000 });
  expect(sent).toHaveLength(1);
});
