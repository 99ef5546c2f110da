import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening, type RequestFilter } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { ask, INPUT, mockOf } from './mockOf.js';

const callBackUrl = 'https://app.example.com/kie?token=1';
const bodyOf = (input: unknown) => JSON.stringify({ model: 'google/nano-banana', callBackUrl, input });

describe.each(['fetch(url)', 'fetch(Request)', 'listen'])('mock.requests, asked by %s,', (way) => {
  const mock = createMock({ limits: false, deliver: async () => new Response() });
  let listening: Listening;
  beforeAll(async () => {
    listening = await mock.listen();
  });
  afterAll(() => listening.close());

  it('has what was sent, parsed, without the key', async () => {
    mock.reset();
    const ways: Record<string, typeof fetch> = {
      'fetch(url)': mock.fetch,
      'fetch(Request)': (url, init) => mock.fetch(new Request(url, init)),
    };
    const send = ways[way] ?? ((url, init) => fetch(`${url}`.replace('http://mock.invalid', listening.url), init));
    const headers = { 'X-Order': '17', cookie: 'secret' };
    const { body } = await ask(send, '/api/v1/jobs/createTask', { method: 'POST', body: bodyOf(INPUT), headers });

    const sent = { input: INPUT, callBackUrl, model: 'google/nano-banana', taskId: body.data.taskId, answer: 200 };
    expect(mock.requests()).toMatchObject([{ ...sent, operation: 'createTask', headers: { 'x-order': '17' } }]);
    expect(mock.requests()[0]).not.toHaveProperty('cut');
    expect(JSON.stringify(mock.journal())).not.toMatch(new RegExp(`${KEY}|secret|authorization`));
  });
});

describe('mock.requests', () => {
  it('finds requests by operation and model, in code and over HTTP', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    await kie.createTask('z-image', { ...INPUT, aspect_ratio: '1:1' });
    await kie.getTask(taskId);
    const found = async (filter: RequestFilter) => {
      const entries = mock.requests(filter);
      const query = new URLSearchParams(Object.entries(filter));
      expect((await ask(mock.fetch, `/__mock/requests?${query}`)).body).toEqual(entries);
      return entries.map(({ operation, model }) => `${operation} ${model}`);
    };

    const [nano, z] = ['google/nano-banana', 'z-image'];
    expect(await found({ operation: 'createTask' })).toEqual([`createTask ${nano}`, `createTask ${z}`]);
    expect(await found({ model: nano })).toEqual([`createTask ${nano}`, `recordInfo ${nano}`]);
    expect(await found({ operation: 'createTask', model: z })).toEqual([`createTask ${z}`]);
    expect(await found({ model: 'nobody/model' })).toEqual([]);
  });

  it('says of a filter that it is misspelled', () => {
    const { mock } = mockOf();

    // As from JavaScript, which no compiler stands before.
    expect(() => mock.requests({ operation: 'createTasks' } as never)).toThrow('did you mean createTask?');
    expect(() => mock.requests({ models: 'x' } as never)).toThrow('did you mean model?');
  });

  it('has a request that was refused', async () => {
    const { mock } = mockOf();
    await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body: bodyOf({ promt: 'A paper boat' }) });

    expect(mock.requests({ model: 'google/nano-banana' })).toMatchObject([{ input: { promt: 'A paper boat' } }]);
    expect(mock.requests()[0]?.answer).not.toBe(200);
  });

  it('gives a copy, which nobody changes for the others', async () => {
    const { mock, kie } = mockOf();
    await kie.createTask('google/nano-banana', INPUT);
    for (const { input } of mock.requests()) Object.assign(Object(input), { prompt: 'changed' });

    expect(mock.requests()).toMatchObject([{ input: INPUT }]);
  });

  it.each([
    { what: 'a text', input: { prompt: 'x'.repeat(1e6) }, keeps: { prompt: /^x{4000,9000}… \(1000000 characters\)$/ } },
    { what: 'a list', input: { list: Array(1e5).fill(1) }, keeps: { list: { length: 1_000 } } },
    { what: 'depth', input: JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`), keeps: {} },
    { what: 'members', input: Object.fromEntries(Array.from({ length: 1e4 }, (_, n) => [`${n}`, n])), keeps: {} },
  ])('cuts $what that is too large, with a note', async ({ input, keeps }) => {
    const { mock } = mockOf();
    await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body: bodyOf(input) });
    const [entry] = mock.requests();

    expect(entry?.cut).toMatch(/^The body has \d+ characters\. Of more than 16384, only the beginning is kept\.$/);
    expect(JSON.stringify(entry?.input).length).toBeLessThan(32_768);
    if ('prompt' in keeps) expect(entry?.input).toEqual({ prompt: expect.stringMatching(keeps.prompt as RegExp) });
    if ('list' in keeps) expect(`${Object(entry?.input).list.at(-1)}`).toBe('… (100000 items)');
  });

  it('forgets what was sent before the newest 32 MiB, and says so', async () => {
    const { mock } = mockOf();
    const body = bodyOf({ prompt: 'x'.repeat(16_000) });
    for (let n = 0; n < 2_200; n++) await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body });
    const entries = mock.requests();
    const whole = entries.filter(({ cut }) => cut === undefined);

    expect(entries).toHaveLength(2_200);
    expect(entries[0]).toMatchObject({ operation: 'createTask', cut: expect.stringMatching(/this one is older/) });
    expect(entries.at(-1)).toMatchObject({ input: { prompt: 'x'.repeat(16_000) } });
    expect(whole.length * body.length).toBeLessThanOrEqual(32 * 2 ** 20);
    expect((whole.length + 1) * body.length).toBeGreaterThan(32 * 2 ** 20);
  });
});
