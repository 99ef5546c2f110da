import { afterEach, describe, expect, it } from 'vitest';
import { checkLive } from '../../../tools/live/checkLive.js';
import type { LiveOptions } from '../../../tools/live/LiveOptions.js';
import { contract } from '../../bundle.js';
import { KEY } from '../../canaries.js';
import { type Change, type StandIn, standIn } from './standIn.js';

/** Changes the `data` of every success of `path`. */
const inData =
  (path: string, change: (data: Record<string, unknown>) => object) =>
  (asked: string, text: string): string => {
    const envelope = JSON.parse(text);
    if (!asked.includes(path) || envelope.code !== 200) return text;
    return JSON.stringify({ ...envelope, data: change(envelope.data) });
  };

describe('the live check', () => {
  let server: StandIn | undefined;
  afterEach(() => server?.close());
  const check = async (change?: Change, options: Partial<LiveOptions> = {}) => {
    server = await standIn(change);
    return checkLive({ baseUrl: server.url, apiKey: KEY, contract, pollMs: 5, ...options });
  };

  it('finds nothing at a server that keeps to the contract, and buys nothing', async () => {
    const report = await check();

    expect(report).toMatchObject({ drift: [], problems: [], spent: undefined });
    expect(report.exchanges.map(({ code }) => code)).toEqual([200, 401, 422, 500, 422]);
    // The key is where it belongs, and not where there is to be none.
    expect(server?.authorizations).toEqual([`Bearer ${KEY}`, '', ...Array(3).fill(`Bearer ${KEY}`)]);
  });

  it('follows one task to its end and tells what it cost', async () => {
    const { drift, problems, exchanges, spent } = await check(undefined, { task: true });

    expect({ drift, problems, spent }).toEqual({ drift: [], problems: [], spent: 4 });
    expect(exchanges.map(({ data }) => data)).toContainEqual(expect.objectContaining({ state: 'success' }));
  });

  it('finds a member of another type in the record, and data beside an error', async () => {
    const wrongTime = inData('recordInfo', (data) => ({ ...data, costTime: 'nine seconds' }));
    const { drift } = await check((path, text) => wrongTime(path, text).replace('"data":null', '"data":{}'), {
      task: true,
    });

    expect(drift.filter((each) => !each.startsWith('createTask '))).toEqual([
      'recordInfo of an unknown task: data must be null',
      'recordInfo: data.costTime must be number,null',
    ]);
  });

  it('looks into the JSON that a record holds as text', async () => {
    const wrong = inData('recordInfo', (data) => (data.state === 'success' ? { ...data, resultJson: 'oops' } : data));
    const { drift } = await check(wrong, { task: true });

    expect(drift).toEqual(['recordInfo: data.resultJson is no JSON']);
  });

  it('finds a state that is no text', async () => {
    const { drift, problems } = await check(
      inData('recordInfo', (data) => ({ ...data, state: 3 })),
      { task: true, taskMs: 50 },
    );

    expect(drift).toContain('recordInfo: data.state must be string');
    expect(problems).toEqual([expect.stringMatching(/^task \w+ had not ended after 50 ms$/)]);
  });

  it('finds that the task id is missing, and does not wait for the task', async () => {
    const { drift, problems } = await check(
      inData('createTask', ({ taskId }) => ({ recordId: taskId })),
      { task: true },
    );

    expect(drift).toEqual(["createTask: data must have required property 'taskId'"]);
    expect(problems).toEqual(['createTask: no taskId, so the task cannot be asked for']);
  });

  it('finds an answer that is no envelope', async () => {
    const { problems, drift } = await check((path, text) => (path.includes('recordInfo') ? '<html>' : text));

    expect(problems).toEqual(['recordInfo of an unknown task: HTTP 200 and no envelope, must be 422 or 404']);
    expect(drift).not.toEqual([]);
  });

  it('finds HTML beside a right status', async () => {
    const html = { status: 422, type: 'text/html', text: '<p>No</p>' };
    const { problems, drift } = await check((path, text) => (path.includes('recordInfo') ? html : text));

    expect(problems).toEqual([]);
    expect(drift).toContain('recordInfo of an unknown task: answers text/html, must be application/json');
  });

  it('says that a call which should be refused was perhaps billed', async () => {
    const { problems } = await check((path, text) =>
      path.includes('createTask') ? text.replace('"code":422', '"code":200') : text,
    );

    expect(problems).toContainEqual(
      'createTask of an unknown model: HTTP 200, code 200, must be 422 or 500; a task was created and perhaps billed',
    );
  });

  it('shows no key in what it reports, even of a server that quotes it', async () => {
    const report = await check((_, text) => JSON.stringify({ ...JSON.parse(text), msg: [`You sent ${KEY}`] }));

    expect(report.drift).not.toEqual([]);
    expect(JSON.stringify(report)).not.toContain(KEY);
  });

  it('gives a server up that does not answer', async () => {
    await expect(check(() => undefined, { timeoutMs: 50 })).rejects.toThrow(
      'credits: the API gave no answer: no answer within 50 ms',
    );
  });

  it('says so when nothing listens there', async () => {
    const gone = await standIn();
    await gone.close();

    await expect(checkLive({ baseUrl: gone.url, apiKey: KEY, contract })).rejects.toThrow(
      'credits: the API gave no answer: ECONNREFUSED',
    );
  });

  it('ends when it is interrupted, and says which task goes on', async () => {
    const interrupted = new AbortController();
    const running = check(undefined, {
      task: true,
      pollMs: 60_000,
      signal: interrupted.signal,
      onExchange: ({ call }) => call.name === 'createTask' && interrupted.abort(),
    });

    await expect(running).rejects.toThrow(/^interrupted while task \w+ was running; it is billed$/);
  });
});
