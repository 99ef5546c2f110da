import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KieClientOptions, type RunOptions, UsageError } from '../../src/client/index.js';
import { clientOf, envelope, record, rejection } from './api.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** What `run` rejects with if every query is answered so. */
async function failure(answer: () => Response, options: RunOptions = {}, client: KieClientOptions = {}) {
  const kie = clientOf(({ method }) => (method === 'POST' ? envelope({ taskId: 'task-1' }) : answer()), client);
  const error = rejection(kie.run('google/nano-banana', { prompt: 'A boat' }, options));
  await vi.runAllTimersAsync();
  return error;
}
const waiting = () => envelope(record('waiting'));
const enough = new AbortController();
const broken = () => {
  throw new Error('A bug of the application');
};

describe('an error after the purchase names the task, is not retryable and says how to go on, when', () => {
  it.each<[string, Parameters<typeof failure>]>([
    ['the key is refused', [() => envelope(null, 401)]],
    ['the account is empty', [() => envelope(null, 402)]],
    ['the path is gone', [() => envelope(null, 404)]],
    ['another task comes', [() => envelope({ ...record('success'), taskId: 'task-2' })]],
    ['the answer is too long', [waiting, {}, { maxAnswerBytes: 60 }]],
    ['the deadline is over', [waiting]],
    ['onCreated throws', [waiting, { onCreated: broken }]],
    ['onUpdate throws', [waiting, { onUpdate: broken }]],
    ['the signal is aborted', [waiting, { onCreated: () => enough.abort(), signal: enough.signal }]],
  ])('%s', async (_, parameters) => {
    const error = await failure(...parameters);
    expect(error).toMatchObject({ taskId: 'task-1', retryable: false, ambiguous: false });
    expect(String(error)).toMatch(/Do not buy it again: waitForTask\("task-1"\) waits for it again$/);
  });
});

it('a limiter that fails for a while does not end the wait', async () => {
  const acquire = vi.fn(async () => {}).mockRejectedValueOnce(new Error('The store is away'));
  const kie = clientOf(() => envelope(record('success')), { limiters: { recordInfo: { acquire } } });
  const waiting = kie.waitForTask('task-1');
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ state: 'success' });
});

it('onCreated learns of the task before it is asked for, and is awaited', async () => {
  const order: string[] = [];
  const kie = clientOf(({ method }) => {
    order.push(method);
    return envelope(method === 'POST' ? { taskId: 'task-1' } : record('success'));
  });
  const onCreated = async (taskId: string) => {
    order.push(taskId);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    order.push('kept');
  };
  const running = kie.run('google/nano-banana', { prompt: 'A boat' }, { onCreated });
  await vi.runAllTimersAsync();
  await running;

  expect(order).toEqual(['POST', 'task-1', 'kept', 'GET']);
});

it('an onCreated that is no function is refused before anything is bought', async () => {
  const sent = vi.fn(waiting);
  const running = clientOf(sent).run('google/nano-banana', { prompt: 'A boat' }, { onCreated: 'log' as never });

  expect(await rejection(running)).toEqual(new UsageError('onCreated must be a function'));
  expect(sent).not.toHaveBeenCalled();
});

it('a wait for an id that never existed says so', async () => {
  const error = rejection(clientOf(() => envelope(null, 422, 'recordInfo is null')).waitForTask('task-9'));
  await vi.runAllTimersAsync();

  expect(await error).toMatchObject({
    ...{ name: 'ValidationFailedError', code: 422, taskId: 'task-9', retryable: false },
    message: 'There is no task task-9: the id is wrong, or of another account, or no longer kept',
  });
});

it('the time in which a task may be unknown begins after an outage', async () => {
  const start = performance.now();
  const kie = clientOf(() => {
    const elapsed = performance.now() - start;
    if (elapsed < 60_000) return envelope(null, 500, 'Out');
    return elapsed < 70_000 ? envelope(null, 422, 'recordInfo is null') : envelope(record('success'));
  });
  const waiting = kie.waitForTask('task-1');
  await vi.runAllTimersAsync();

  expect(await waiting).toMatchObject({ state: 'success' });
});

it('the gaps between the queries of a wait grow during an outage, to half a minute', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const times: number[] = [];
  const error = rejection(
    clientOf(() => {
      times.push(performance.now());
      return envelope(null, 500, 'Out');
    }).waitForTask('task-1', { timeoutMs: 120_000 }),
  );
  await vi.runAllTimersAsync();
  await error;

  const gaps = times.slice(1).map((time, index) => time - Number(times[index]));
  expect(gaps).toEqual([3_000, 6_000, 12_000, 24_000, 30_000, 30_000]);
});
