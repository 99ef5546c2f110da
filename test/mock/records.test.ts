import { describe, expect, it } from 'vitest';
import { KEY } from '../canaries.js';
import { ask, INPUT, mockOf, recordOf } from './mockOf.js';

const START = 1_764_000_000_000;
const OLD_KEYS = [
  ...[
    'taskId',
    'model',
    'state',
    'param',
    'resultJson',
    'failCode',
    'failMsg',
    'costTime',
    'completeTime',
    'createTime',
  ],
];

async function created(options: Parameters<typeof mockOf>[0] = {}) {
  const { mock, kie } = mockOf({ startTime: START, ...options });
  const { taskId } = await kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'http://127.0.0.1:9/' });
  return { mock, kie, taskId, record: async () => (await recordOf(mock.fetch, taskId)).data };
}

describe('a record of spring', () => {
  it('has the ten recorded members in every state, in their order', async () => {
    const { mock, record } = await created({ vintage: 'spring' });
    expect(Object.keys(await record())).toEqual(OLD_KEYS);
    await mock.clock.runToIdle();

    expect(Object.keys(await record())).toEqual(OLD_KEYS);
  });

  it('has no result and no times before the end, and then both', async () => {
    const { mock, taskId, record } = await created({ vintage: 'spring', durations: 7_999 });
    const common = { taskId, model: 'google/nano-banana', failCode: null, failMsg: null, createTime: START };
    const param = JSON.stringify({ input: JSON.stringify(INPUT), model: 'google/nano-banana' });
    const before = { state: 'waiting', resultJson: '', costTime: null, completeTime: null };
    expect(await record()).toEqual({ ...common, param, ...before });
    await mock.clock.runToIdle();

    const resultJson = `{"resultUrls":["http://mock.invalid/__mock/files/${taskId}/1.png"]}`;
    const after = { state: 'success', resultJson, costTime: 7, completeTime: START + 7_999 };
    expect(await record()).toEqual({ ...common, param, ...after });
  });
});

describe('a record of autumn', () => {
  it('has the members that came, and those whose values were not recorded are null', async () => {
    const { mock, record } = await created();
    await mock.clock.runToIdle();
    const { response, ...others } = await record();

    expect(Object.keys(others).slice(0, 10)).toEqual(OLD_KEYS);
    expect(others).toMatchObject({ operationType: null, successFlag: null, paramJson: null });
    expect(response).toEqual(JSON.parse(others.resultJson));
  });

  it('has its credits late: 0 until the task has succeeded', async () => {
    const { mock, record } = await created({ price: 0.19 });
    expect(await record()).toMatchObject({ state: 'waiting', creditsConsumed: 0, response: null });
    await mock.clock.runToIdle();

    expect(await record()).toMatchObject({ state: 'success', creditsConsumed: 0.19 });
  });

  it('of a failed task has no credits', async () => {
    const { mock, kie, record, taskId } = await created();
    await mock.fail(taskId);

    expect(await record()).toMatchObject({ state: 'fail', creditsConsumed: 0, response: null, resultJson: '' });
    expect(await kie.getTask(taskId)).toMatchObject({ state: 'fail', failCode: '500' });
  });
});

describe.each(['spring', 'autumn'] as const)('a callback of %s', (vintage) => {
  it('has credits only if records do, and none of the members that are not documented', async () => {
    const payloads: { data: object }[] = [];
    const { mock } = await created({
      vintage,
      deliver: async (request) => {
        payloads.push(await request.json());
        return new Response();
      },
    });
    await mock.clock.runToIdle();

    const credits = vintage === 'autumn' ? ['creditsConsumed'] : [];
    expect(payloads.map(({ data }) => Object.keys(data))).toEqual([[...OLD_KEYS, 'updateTime', ...credits]]);
  });
});

describe('recordInfo', () => {
  it('knows a task at the first query, at the moment of its creation', async () => {
    const { kie, taskId } = await created();

    expect(await kie.getTask(taskId)).toMatchObject({ taskId, state: 'waiting' });
  });

  it.each([
    ['an id that nobody has', 'nobody', KEY],
    ['a task of another account', undefined, 'another-key'],
  ])('is null for %s, and stays so', async (_, id, key) => {
    const { mock, taskId } = await created();
    const asked = () => recordOf(mock.fetch, id ?? taskId, key);
    expect(await asked()).toEqual({ code: 422, msg: 'recordInfo is null', data: null });
    await mock.clock.runToIdle();

    expect(await asked()).toEqual({ code: 422, msg: 'recordInfo is null', data: null });
  });
});

describe('a task that fails at once', () => {
  it('has failed at the first query, with null for its times and the code 422', async () => {
    const { mock, kie } = mockOf();
    mock.failNext({ atOnce: true });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);

    expect((await recordOf(mock.fetch, taskId)).data).toMatchObject({
      ...{ state: 'fail', resultJson: '', failCode: '422', failMsg: 'The provider returned no task id.' },
      ...{ costTime: null, completeTime: null },
    });
    expect(await kie.getTask(taskId)).toMatchObject({ state: 'fail', failCode: '422' });
  });

  it('fails with another code and text, also over HTTP', async () => {
    const { mock } = mockOf();
    const body = JSON.stringify({ model: 'google/nano-banana', input: INPUT });
    const headers = { prefer: 'atOnce=true, failCode=500, failMsg=Busy' };
    const { data } = (await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', headers, body })).body;

    const failed = { state: 'fail', failCode: '500', failMsg: 'Busy', costTime: null };
    expect((await recordOf(mock.fetch, data.taskId)).data).toMatchObject(failed);
  });

  it('is told by a callback after the answer to createTask', async () => {
    const payloads: object[] = [];
    const { mock, kie } = mockOf({
      startTime: START,
      deliver: async (request) => {
        payloads.push(await request.json());
        return new Response();
      },
    });
    mock.failNext({ atOnce: true });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'http://127.0.0.1:9/' });
    expect(payloads).toEqual([]);
    await mock.clock.advance(0);

    const data = { taskId, state: 'fail', costTime: null, completeTime: null, updateTime: START, resultJson: null };
    expect(payloads).toEqual([{ code: 501, msg: 'Playground task failed.', data: expect.objectContaining(data) }]);
  });

  it('cannot be taken further', async () => {
    const { mock, kie } = mockOf();
    mock.failNext({ atOnce: true });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);

    await expect(mock.advance(taskId)).rejects.toThrow('has already ended');
    await expect(mock.fail(taskId)).rejects.toThrow('has already ended');
  });

  it('is refused together with an early callback', () => {
    const { mock } = mockOf();

    expect(() => mock.failNext({ atOnce: true, callback: 'early' })).toThrow('must not have atOnce');
  });
});
