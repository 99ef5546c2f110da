import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../src/client/index.js';
import { createMock } from '../../src/mock/index.js';
import { rejection } from '../client/api.js';
import { ask, INPUT, mockOf } from './mockOf.js';

const KEYS = 100;
const CALLS = 100_000;

describe('an account', () => {
  it('has nothing of another: 100 keys at once, 100,000 calls', { timeout: 120_000 }, async () => {
    const mock = createMock({ clock: 'manual', limits: false, credits: 1e9, price: 1 });
    const crossed: string[] = [];
    const one = async (account: number) => {
      const key = `key-${account}`;
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
      const prompt = `of account ${account}`;
      const mine: string[] = [];
      for (let n = 0; n < CALLS / KEYS; n++) {
        if (n % 2 === 0) {
          const body = JSON.stringify({ model: 'google/nano-banana', input: { prompt } });
          const response = await mock.fetch('http://mock.invalid/api/v1/jobs/createTask', {
            method: 'POST',
            headers,
            body,
          });
          mine.push((await response.json()).data.taskId);
          continue;
        }
        const foreign = n % 10 === 9 && all[(account + 1) % KEYS]?.[0];
        const taskId = foreign || mine[n % mine.length];
        const response = await mock.fetch(`http://mock.invalid/api/v1/jobs/recordInfo?taskId=${taskId}`, { headers });
        const { code, data } = await response.json();
        const right = foreign
          ? code === 422 && data === null
          : JSON.parse(JSON.parse(data.param).input).prompt === prompt;
        if (!right) crossed.push(`${key} asked for ${taskId}`);
      }
      const { body } = await ask(mock.fetch, '/api/v1/chat/credit', { key });
      expect(body.data).toBe(1e9 - CALLS / KEYS / 2);
      return mine;
    };
    const all: string[][] = Array.from({ length: KEYS }, () => []);
    await Promise.all(all.map(async (mine, account) => mine.push(...(await one(account)))));

    expect(crossed).toEqual([]);
    expect(new Set(all.flat()).size).toBe(CALLS / 2);
  });

  it('may create 20 tasks in 10 s, and no more', async () => {
    const { mock, kie } = mockOf({ limits: {} });
    const create = () => kie.createTask('google/nano-banana', INPUT);
    for (let n = 0; n < 20; n++) await create();
    expect(await rejection(create())).toBeInstanceOf(RateLimitedError);
    await mock.clock.advance(9_999);
    expect(await rejection(create())).toBeInstanceOf(RateLimitedError);
    await mock.clock.advance(1);

    expect(await create()).toHaveProperty('taskId');
  });

  it('may ask 10 times in a second, and no more', async () => {
    const { mock, kie } = mockOf({ limits: {} });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    for (let n = 0; n < 10; n++) await kie.getTask(taskId);
    expect(await rejection(kie.getTask(taskId))).toBeInstanceOf(RateLimitedError);
    await mock.clock.advance(1_000);

    expect(await kie.getTask(taskId)).toMatchObject({ taskId });
  });

  it('pays for its tasks until it has nothing left', async () => {
    const { mock, kie } = mockOf({ credits: 0.3, price: 0.1 });
    const credit = async () => (await ask(mock.fetch, '/api/v1/chat/credit')).body.data;
    for (let n = 0; n < 3; n++) await kie.createTask('google/nano-banana', INPUT);

    expect(await rejection(kie.createTask('google/nano-banana', INPUT))).toMatchObject({ code: 402 });
    expect(await credit()).toBe(0);
  });

  it('is charged as a task is created, and gets that back if the task fails', async () => {
    const { mock, kie } = mockOf({ credits: 10, price: 4.8 });
    const credit = async () => (await ask(mock.fetch, '/api/v1/chat/credit')).body.data;
    mock.failNext({ failCode: '500' });
    await kie.createTask('google/nano-banana', INPUT);
    expect(await credit()).toBe(5.2);
    await mock.clock.runToIdle();

    expect(await credit()).toBe(10);
  });

  it('pays nothing for a task that failed at once', async () => {
    const { mock, kie } = mockOf({ credits: 10 });
    mock.failNext({ atOnce: true });
    await kie.createTask('google/nano-banana', INPUT);

    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body.data).toBe(10);
  });

  it('pays by model and input, if so wished', async () => {
    const { mock, kie } = mockOf({
      credits: 100,
      price: (model, { n = 1 }) => (model === 'wan/2-7-image' ? 4.8 * Number(n) : 1),
    });
    await kie.createTask('wan/2-7-image', { prompt: 'A boat', n: 2 });
    await kie.createTask('google/nano-banana', INPUT);

    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body.data).toBe(89.4);
  });

  it('pays nothing for a task that is refused', async () => {
    const { mock, kie } = mockOf({ credits: 5, price: 1 });
    mock.failNext({ code: 500 });
    await rejection(kie.createTask('google/nano-banana', INPUT));

    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body.data).toBe(5);
  });

  it('never runs out, if so wished', async () => {
    const { kie } = mockOf({ credits: false, price: 1e12 });

    expect(await kie.createTask('google/nano-banana', INPUT)).toHaveProperty('taskId');
  });

  it('needs one of the keys, if there are any', async () => {
    const { mock } = mockOf({ keys: ['this-one'] });
    const codeWith = async (key: string) => (await ask(mock.fetch, '/api/v1/chat/credit', { key })).body.code;

    expect(await codeWith('this-one')).toBe(200);
    expect(await codeWith('that-one')).toBe(401);
  });
});
