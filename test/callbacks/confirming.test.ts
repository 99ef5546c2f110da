import { describe, expect, it, vi } from 'vitest';
import { createCallbackHandler, parseCallback, signCallback } from '../../src/callbacks/index.js';
import { createKieClient, KieError, type Task } from '../../src/client/index.js';
import { createMock } from '../../src/mock/index.js';
import { KEY, WEBHOOK_KEY } from '../canaries.js';
import { success } from './payloads.js';
import { request } from './request.js';
import { pass, useVirtualTime } from './virtualTime.js';

/** The three pauses after which the mock sends a callback again, and the 15 s that each delivery may take. */
const SCHEDULE_MS = 10_000 + 60_000 + 300_000 + 4 * 15_000;

it('300 callbacks at once are all delivered, once, at 10 queries a second', async () => {
  useVirtualTime();
  const mock = createMock({ webhookHmacKey: WEBHOOK_KEY, limits: false, deliver: (request) => handler(request) });
  const limiters = { createTask: false } as const;
  const kie = createKieClient({ apiKey: KEY, baseUrl: 'http://127.0.0.1:9', fetch: mock.fetch, limiters });
  const onTask = vi.fn();
  const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, confirm: kie, onTask });
  const callBackUrl = 'https://app.example.com/kie';
  const buying = Array.from({ length: 300 }, () =>
    kie.createTask('google/nano-banana', { prompt: 'A paper boat' }, { callBackUrl }),
  );
  const bought = await Promise.all(buying);

  await pass(SCHEDULE_MS, () => onTask.mock.calls.length >= bought.length);
  const delivered = onTask.mock.calls.map(([task]) => task.taskId);
  expect(delivered.sort()).toEqual(bought.map(({ taskId }) => taskId).sort());
});

describe('a record that lags', () => {
  const unknown = new KieError('recordInfo failed with code 422', { code: 422 });
  const ended = parseCallback(success('task-1'));
  const running: Task = { ...ended, state: 'generating' };

  /** A callback whose record lags, and how often it was asked for. */
  async function deliver(answers: readonly (Task | Error)[], webhookHmacKey: string | false = WEBHOOK_KEY) {
    useVirtualTime();
    const getTask = vi.fn(async () => {
      const answer = answers[Math.min(getTask.mock.calls.length, answers.length) - 1] ?? unknown;
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const handler = createCallbackHandler({ webhookHmacKey, confirm: { getTask } });
    const statuses: number[] = [];
    const callback = request(success('task-1'), await signCallback(success('task-1'), WEBHOOK_KEY));
    handler(callback).then(({ status }) => statuses.push(status));
    await pass(10_000, () => statuses.length > 0);
    return { status: statuses[0], queries: getTask.mock.calls.length };
  }

  it.each([
    ['has not ended', running],
    ['is not known', unknown],
  ])('and %s is asked for again within the budget', async (_, lagging) => {
    expect(await deliver([lagging, lagging, ended])).toEqual({ status: 200, queries: 3 });
  });

  it.each([
    ['has not ended', running, 409],
    ['is not known', unknown, 404],
  ])('and %s to the end is asked for five times', async (_, lagging, status) => {
    expect(await deliver([lagging])).toEqual({ status, queries: 5 });
  });

  it('is asked for once if the task is not known and anybody can have made it up', async () => {
    expect(await deliver([unknown, ended], false)).toEqual({ status: 404, queries: 1 });
  });
});

it('of 1,100 tasks that wait for recordInfo, 50 have refused the queue', async () => {
  useVirtualTime();
  const confirm = { getTask: () => new Promise<never>(() => {}) };
  const reasons: string[] = [];
  const onRefused = ({ reason }: { reason: string }) => void reasons.push(reason);
  const handler = createCallbackHandler({ webhookHmacKey: false, confirm, onRefused });
  for (let index = 0; index < 1_100; index++) void handler(request(success(`task-${index}`)));
  await pass(20_000, () => reasons.length === 1_100);

  expect(reasons.filter((reason) => reason === 'queue')).toHaveLength(50);
  expect(reasons.filter((reason) => reason === 'confirm')).toHaveLength(1_050);
});

it('20,000 replays of a signature cost one query while onTask fails', async () => {
  const getTask = vi.fn(async (taskId: string) => parseCallback(success(taskId)));
  const onTask = vi.fn(() => Promise.reject(new Error('The database is away')));
  const onError = () => {};
  const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, confirm: { getTask }, onTask, onError });
  const signed = await signCallback(success('task-1'), WEBHOOK_KEY);
  for (let sent = 0; sent < 20_000; sent += 100) {
    const replays = Array.from({ length: 100 }, () => handler(request(success('task-1'), signed)));
    expect((await Promise.all(replays)).every(({ status }) => status >= 500)).toBe(true);
  }
  expect(onTask.mock.calls.length).toBeGreaterThanOrEqual(200);
  expect(getTask).toHaveBeenCalledTimes(1);
});
