import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AbortError,
  type KieClientOptions,
  NotFoundError,
  TaskTimeoutError,
  ValidationFailedError,
} from '../../src/client/index.js';
import { pollDelay } from '../../src/client/schedule.js';
import { clientOf, envelope, record, rejection } from './api.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** A client of an API on which each task is done `duration` ms after it was created, and what was asked of it. */
function apiWithTaskOf(duration: number, latencyMs = 0) {
  const start = performance.now();
  const queries: number[] = [];
  const kie = clientOf(async () => {
    queries.push(performance.now() - start);
    const done = performance.now() - start >= duration;
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    return envelope(record(done ? 'success' : 'generating'));
  });
  return { kie, queries, elapsed: () => performance.now() - start };
}

describe('a wait asks', () => {
  it.each([
    [60_000, 20],
    [600_000, 50],
  ])('for a task of %i ms at most %i times, however the jitter falls', async (duration, most) => {
    for (const jitter of [0, 0.25, 0.5, 0.75, 0.999]) {
      vi.spyOn(Math, 'random').mockReturnValue(jitter);
      const { kie, queries } = apiWithTaskOf(duration);
      const waiting = kie.waitForTask('task-1');
      await vi.runAllTimersAsync();
      await waiting;

      expect(queries.length, `jitter ${jitter}`).toBeLessThanOrEqual(most);
    }
  });

  it('so that a task is seen to be done at most 3 s, or 10 %, after it is', async () => {
    const durations = fc.integer({ min: 0, max: 800_000 });
    await fc.assert(
      fc.asyncProperty(durations, async (duration) => {
        const { kie, elapsed } = apiWithTaskOf(duration);
        const waiting = kie.waitForTask('task-1');
        await vi.runAllTimersAsync();
        await waiting;

        expect(elapsed() - duration).toBeLessThanOrEqual(Math.max(3_000, duration / 10));
      }),
    );
  });

  it('within what the vendor advises at most, 30 s, and never twice within 2 s', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (elapsed, random) => {
          expect(pollDelay(elapsed, random)).toBeGreaterThanOrEqual(2_000);
          expect(pollDelay(elapsed, random)).toBeLessThanOrEqual(30_000);
        },
      ),
    );
  });

  it('and never from a cache', async () => {
    const caches: RequestCache[] = [];
    await clientOf((request) => {
      caches.push(request.cache);
      return envelope(record('success'));
    }).waitForTask('task-1');

    expect(caches).toEqual(['no-store']);
  });

  it('with all other waits of the client together at most 10 times per second', async () => {
    const asked: number[] = [];
    const kie = clientOf(() => {
      asked.push(performance.now());
      return envelope(record('success'));
    });
    const waits = Array.from({ length: 95 }, () => kie.waitForTask('task-1'));
    await vi.runAllTimersAsync();
    await Promise.all(waits);

    for (const [index, time] of asked.entries())
      expect((asked[index + 10] ?? Infinity) - time).toBeGreaterThanOrEqual(1_000);
    expect(asked).toHaveLength(95);
  });
});

describe('a task that is unknown', () => {
  const unknown = () => envelope(null, 422, 'recordInfo is null');

  it('is waited for, as its record comes into being a moment after createTask', async () => {
    const answers = [unknown(), unknown(), envelope(record('success'))];
    const waiting = clientOf(() => answers.shift() ?? unknown()).waitForTask('task-1');
    await vi.runAllTimersAsync();

    expect(await waiting).toMatchObject({ state: 'success' });
  });

  it('is an error at once when it was known before', async () => {
    const answers = [envelope(record('waiting'))];
    const error = rejection(clientOf(() => answers.shift() ?? unknown()).waitForTask('task-1'));
    await vi.advanceTimersByTimeAsync(5_000);

    expect(await error).toBeInstanceOf(ValidationFailedError);
  });

  it('is an error once the grace period is over', async () => {
    const error = rejection(clientOf(unknown).waitForTask('task-1'));
    await vi.advanceTimersByTimeAsync(20_000);

    expect(await error).toBeInstanceOf(ValidationFailedError);
    expect(await error).toMatchObject({ taskId: 'task-1' });
  });

  it.each([401, 402, 404])('is an error at once when the code is %i', async (code) => {
    let asked = 0;
    const error = await rejection(
      clientOf(() => {
        asked++;
        return envelope(null, code, 'No');
      }).waitForTask('task-1'),
    );

    expect(error).toMatchObject({ code, taskId: 'task-1' });
    expect(asked).toBe(1);
    if (code === 404) expect(error).toBeInstanceOf(NotFoundError);
  });
});

it('a wait tells of every change of a state, of those it does not know too', async () => {
  const states: string[] = [];
  const answers = ['paused', 'paused', 'retrying', 'success'].map((state) => envelope(record(state)));
  const onUpdate = ({ record }: { record: { state: string } }) => void states.push(record.state);
  const waiting = clientOf(() => answers.shift() ?? envelope(null)).waitForTask('task-1', { onUpdate });
  await vi.runAllTimersAsync();
  await waiting;

  expect(states).toEqual(['paused', 'retrying', 'success']);
});

it('a wait survives what is transient', async () => {
  const answers = [envelope(null, 429, 'Slow'), envelope(null, 500, 'Oops'), envelope(record('success'))];
  const waiting = clientOf(() => answers.shift() ?? envelope(null), { maxRetries: 4 }).waitForTask('task-1');
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ state: 'success' });
});

it('a deadline ends the wait on time although a request is under way, and names the task', async () => {
  const waiting = rejection(clientOf(() => new Promise(() => {})).waitForTask('task-1', { timeoutMs: 5_000 }));
  await vi.advanceTimersByTimeAsync(5_000);

  expect(await waiting).toBeInstanceOf(TaskTimeoutError);
  expect(await waiting).toMatchObject({ taskId: 'task-1', lastState: undefined });
});

it('onUpdate is told the time that has passed', async () => {
  const times: number[] = [];
  const { kie } = apiWithTaskOf(10_000);
  const waiting = kie.waitForTask('task-1', { onUpdate: (_, { elapsedMs }) => times.push(elapsedMs) });
  await vi.runAllTimersAsync();
  await waiting;

  expect(times).toEqual([0, expect.toSatisfy((ms: number) => ms >= 10_000 && ms <= 13_000)]);
});

it.each([
  ['timeoutMs', { timeoutMs: 0 }],
  ['onUpdate', { onUpdate: 5 as never }],
])('run refuses a wrong %s before it buys', async (option, options) => {
  const error = await rejection(
    clientOf(() => {
      throw new Error('A request left');
    }).run('google/nano-banana', { prompt: 'A boat' }, options),
  );
  expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(option) });
});

it('an onUpdate that throws ends the wait, and the task id is not lost', async () => {
  const cause = new Error('A bug of the application');
  const onUpdate = () => {
    throw cause;
  };
  const error = await rejection(clientOf(() => envelope(record('waiting'))).waitForTask('task-1', { onUpdate }));
  expect(error).toMatchObject({ name: 'UsageError', taskId: 'task-1', cause });
});

describe('aborting', () => {
  const never = () => new Promise<Response>(() => {});
  const blocked: KieClientOptions = { limiters: { createTask: { acquire: () => new Promise(() => {}) } } };
  type Kie = ReturnType<typeof clientOf>;
  const create = (kie: Kie, signal: AbortSignal) =>
    kie.createTask('google/nano-banana', { prompt: 'A boat' }, { signal });
  const wait = (kie: Kie, signal: AbortSignal) => kie.waitForTask('task-1', { signal });

  it.each([
    ['in the limiter', clientOf(never, blocked), create, false],
    ['in a createTask under way', clientOf(never), create, true],
    ['in a query under way', clientOf(never), wait, false],
    ['before a retry', clientOf(() => envelope(null, 429), { maxRetries: 4 }), create, false],
    ['between two queries', clientOf(() => envelope(record('waiting'))), wait, false],
  ])('%s rejects without the clock moving on, and leaves nothing behind', async (_, kie, call, ambiguous) => {
    const controller = new AbortController();
    const error = rejection(call(kie, controller.signal));
    await vi.advanceTimersByTimeAsync(0);
    const reason = new Error('enough');
    controller.abort(reason);

    expect(await error).toBeInstanceOf(AbortError);
    expect(await error).toMatchObject({ ambiguous, cause: reason });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('before the call sends nothing', async () => {
    const sent = vi.fn(never);
    const error = await rejection(create(clientOf(sent), AbortSignal.abort()));

    expect(error).toMatchObject({ name: 'AbortError', ambiguous: false });
    expect(sent).not.toHaveBeenCalled();
  });

  it('10,000 waits leaves no listener and no timer, as does their end', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const kie = clientOf(() => envelope(record('waiting')), { limiters: { recordInfo: false } });
    const waits = Array.from({ length: 10_000 }, () => rejection(wait(kie, signal)));
    await vi.advanceTimersByTimeAsync(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);

    controller.abort();
    await Promise.all(waits);

    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);

    const done = clientOf(() => envelope(record('success')), { limiters: { recordInfo: false } });
    const { signal: other } = new AbortController();
    await Promise.all(Array.from({ length: 10_000 }, () => wait(done, other)));
    expect(getEventListeners(other, 'abort')).toEqual([]);
  });
});
