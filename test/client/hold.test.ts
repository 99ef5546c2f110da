import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clientOf, envelope, record, rejection } from './api.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const input = { prompt: 'A paper boat' };

/** A client that is refused once, and the times of its requests. */
function refusedOnce(retryAfter: string) {
  const times: number[] = [];
  const start = performance.now();
  const kie = clientOf(
    ({ method }) => {
      times.push(performance.now() - start);
      if (times.length === 1)
        return Response.json({ code: 429, msg: 'Slow' }, { headers: { 'retry-after': retryAfter } });
      return envelope(method === 'POST' ? { taskId: 'task-1' } : record('success'));
    },
    { maxRetries: 1 },
  );
  return { kie, times };
}

it('a 429 with Retry-After holds back all calls of the client', async () => {
  const { kie, times } = refusedOnce('20');
  const calls = [kie.createTask('google/nano-banana', input)];
  await vi.advanceTimersByTimeAsync(1_000);
  calls.push(kie.createTask('google/nano-banana', input));
  const query = kie.getTask('task-1');
  await vi.runAllTimersAsync();

  expect(await Promise.all(calls)).toMatchObject([{ attempts: 2 }, { attempts: 1 }]);
  expect(await query).toMatchObject({ state: 'success' });
  expect(times).toEqual([0, 20_000, 20_000, 20_000]);
});

it('a 429 that asks for an hour holds the other calls back for a minute', async () => {
  const { kie, times } = refusedOnce('3600');
  const refused = rejection(kie.createTask('google/nano-banana', input));
  await vi.advanceTimersByTimeAsync(0);
  expect(await refused).toMatchObject({ code: 429, retryAfterMs: 3_600_000 });
  const query = kie.getTask('task-1');
  await vi.runAllTimersAsync();

  expect(await query).toMatchObject({ state: 'success' });
  expect(times).toEqual([0, 60_000]);
});

it('a call that is held back ends at once when its signal is aborted, and leaves no timer', async () => {
  const { kie } = refusedOnce('20');
  const first = kie.createTask('google/nano-banana', input);
  await vi.advanceTimersByTimeAsync(1);
  const controller = new AbortController();
  const held = rejection(kie.createTask('google/nano-banana', input, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();

  expect(await held).toMatchObject({ name: 'AbortError', ambiguous: false });
  expect(vi.getTimerCount()).toBe(1);
  await vi.runAllTimersAsync();
  await first;
});

it('calls that were held back keep to the rate when they go on', async () => {
  const { kie, times } = refusedOnce('20');
  const calls = Array.from({ length: 45 }, () => kie.createTask('google/nano-banana', input).catch(() => {}));
  await vi.runAllTimersAsync();
  await Promise.all(calls);

  for (const [index, time] of times.entries())
    expect((times[index + 20] ?? Infinity) - time).toBeGreaterThanOrEqual(10_000);
});
