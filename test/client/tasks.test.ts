import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbortError, KieError, type Task, TaskFailedError, TaskTimeoutError } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const answering = (...states: Parameters<typeof record>[]) =>
  clientOf(() => envelope(record(...(states.shift() ?? ['waiting']))));

describe('getTask', () => {
  it.each(['waiting', 'queuing', 'generating'])('gives a pending task in state %s', async (state) => {
    expect(await answering([state]).getTask('task-1')).toMatchObject({ taskId: 'task-1', state });
  });

  it('gives the result of a task that succeeded, with members the contract does not know', async () => {
    const resultJson = '{"resultUrls":["https://files.example.com/1.png"],"seed":7}';
    expect(await answering(['success', { resultJson }]).getTask('task-1')).toMatchObject({
      state: 'success',
      result: { resultUrls: ['https://files.example.com/1.png'], seed: 7 },
    });
  });

  it('gives the reason of a task that failed', async () => {
    const reason = { failCode: 'SENSITIVE_WORD_ERROR', failMsg: 'Try other words' };
    expect(await answering(['fail', reason]).getTask('task-1')).toMatchObject({ state: 'fail', ...reason });
  });

  it('calls a state it does not know unknown and keeps its name in the record', async () => {
    expect(await answering(['paused']).getTask('task-1')).toMatchObject({
      state: 'unknown',
      record: { state: 'paused' },
    });
  });
});

describe('waitForTask', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('resolves with the succeeded task and reports each state once', async () => {
    const seen: Task[] = [];
    const kie = answering(['waiting'], ['waiting'], ['generating'], ['success']);
    const waiting = kie.waitForTask('task-1', { onUpdate: (task) => seen.push(task) });
    await vi.runAllTimersAsync();

    expect((await waiting).result.resultUrls).toEqual(['https://files.example.com/1.png']);
    expect(seen.map(({ state }) => state)).toEqual(['waiting', 'generating', 'success']);
  });

  it('waits through a state it does not know', async () => {
    const waiting = answering(['paused'], ['success']).waitForTask('task-1');
    await vi.runAllTimersAsync();

    expect((await waiting).state).toBe('success');
  });

  it('rejects with the reason when the task fails', async () => {
    const error = await rejection(answering(['fail', { failCode: '500', failMsg: 'No image' }]).waitForTask('task-1'));

    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({
      failCode: '500',
      failMsg: 'No image',
      taskId: 'task-1',
      model: 'google/nano-banana',
    });
    expect(String(error)).toBe('TaskFailedError: Task task-1 failed with code 500: No image');
  });

  it('rejects at the deadline with the task id, so that waiting can go on', async () => {
    const waiting = rejection(answering().waitForTask('task-1', { timeoutMs: 10_000 }));
    await vi.advanceTimersByTimeAsync(10_000);

    const error = await waiting;
    expect(error).toBeInstanceOf(TaskTimeoutError);
    expect(error).toMatchObject({ taskId: 'task-1', lastState: 'waiting' });
  });

  it('ends at once when aborted, and leaves no timer', async () => {
    const controller = new AbortController();
    const waiting = rejection(answering().waitForTask('task-1', { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(new Error('enough'));

    const error = await waiting;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toBeInstanceOf(KieError);
    expect(error).toMatchObject({ name: 'AbortError', cause: new Error('enough') });
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('run creates one task and resolves with it when it has succeeded', async () => {
  const requests: string[] = [];
  const kie = clientOf(async (request) => {
    requests.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
    return request.method === 'POST' ? envelope({ taskId: 'task-1' }) : envelope(record('success'));
  });

  const { taskId, result } = await kie.run(
    'google/nano-banana',
    { prompt: 'A boat' },
    { callBackUrl: 'http://127.0.0.1:9/done' },
  );

  expect({ taskId, result }).toEqual({ taskId: 'task-1', result: { resultUrls: ['https://files.example.com/1.png'] } });
  expect(requests).toEqual([
    'POST /api/v1/jobs/createTask {"model":"google/nano-banana","callBackUrl":"http://127.0.0.1:9/done","input":{"prompt":"A boat"}}',
    'GET /api/v1/jobs/recordInfo ',
  ]);
});

it('a request that takes longer than timeoutMs is a ConnectionError, ambiguous for createTask only', async () => {
  const kie = clientOf(
    ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    { timeoutMs: 5, maxRetries: 0 },
  );
  const lost = { name: 'ConnectionError', message: expect.stringContaining('no answer within 5 ms') };

  expect(await rejection(kie.createTask('google/nano-banana', { prompt: 'A boat' }))).toMatchObject({
    ...lost,
    ambiguous: true,
  });
  expect(await rejection(kie.getTask('task-1'))).toMatchObject({ ...lost, ambiguous: false });
});

it('the logger is told of a task at info and of a query at debug', async () => {
  const lines: unknown[] = [];
  const keep = (level: string) => (message: string, fields: object) => void lines.push([level, message, fields]);
  const logger = { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  const answer = ({ method }: Request) => envelope(method === 'POST' ? { taskId: 'task-1' } : record('success'));
  await clientOf(answer, { logger }).run('google/nano-banana', { prompt: 'A boat' });

  expect(lines).toEqual([
    [
      'info',
      'createTask answered',
      { model: 'google/nano-banana', taskId: 'task-1', attempts: 1, ms: expect.any(Number) },
    ],
    ['debug', 'recordInfo answered', { taskId: 'task-1', ms: expect.any(Number) }],
  ]);
});

it('a header of the application does not replace the key', async () => {
  const kie = clientOf((request) => envelope({ taskId: request.headers.get('authorization') ?? '' }), {
    headers: { Authorization: 'Bearer another' },
  });

  expect(await kie.createTask('google/nano-banana', { prompt: 'A boat' })).toMatchObject({ taskId: `Bearer ${KEY}` });
});

it('kie.api sends the key', async () => {
  const kie = clientOf((request) =>
    envelope({ ...record('waiting'), taskId: request.headers.get('authorization') ?? '' }),
  );

  const { data } = await kie.api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId: 'task-1' } } });

  expect(data).toMatchObject({ code: 200, data: { taskId: `Bearer ${KEY}` } });
});
