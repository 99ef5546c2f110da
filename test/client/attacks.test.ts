import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createKieClient,
  type KieClientOptions,
  KieError,
  slidingWindow,
  UsageError,
  unlisted,
} from '../../src/client/index.js';
import { canariesIn, KEY, PROMPT } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const bought = () => envelope({ taskId: 'task-1' });
const buy = (kie: ReturnType<typeof clientOf>) => kie.createTask(unlisted('a/b'), { prompt: PROMPT });
const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });

/** Buys once with a client that may retry, and tells how often the request was sent. */
async function attempt(answer: () => Response | Promise<Response>, options: KieClientOptions = {}) {
  const sent = vi.fn(answer);
  const error = await rejection(buy(clientOf(sent, { maxRetries: 4, ...options })));
  return { error, sent: sent.mock.calls.length };
}

describe('createTask is not sent again, and is ambiguous, when', () => {
  it.each([403, 429, 455, 500])('HTTP %i wraps a success', async (status) => {
    const answer = () => Response.json({ code: 200, data: { taskId: 'task-1' } }, { status });
    expect(await attempt(answer)).toMatchObject({ error: { ambiguous: true, retryable: false }, sent: 1 });
  });

  it.each([
    ['in options', (middleware) => ({ middleware: [middleware] })],
    ['in kie.api', undefined],
  ] as [string, ((middleware: object) => KieClientOptions) | undefined][])(
    'middleware %s fails after the answer, whatever with',
    async (_, options) => {
      const middleware = { onResponse: () => Promise.reject(refused) };
      const sent = vi.fn(bought);
      const kie = clientOf(sent, { maxRetries: 4, ...options?.(middleware) });
      if (!options) kie.api.use(middleware);

      expect(await rejection(buy(kie))).toMatchObject({ name: 'ConnectionError', ambiguous: true, retryable: false });
      expect(sent).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ['read', { ambiguous: true, retryable: false }, 1],
    ['connect', { ambiguous: false, retryable: true }, 5],
  ])('the time of a %s is over, unless it never opened', async (syscall, error, sent) => {
    const late = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ETIMEDOUT', syscall } });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const attempted = attempt(() => Promise.reject(late));
    await vi.runAllTimersAsync();
    vi.useRealTimers();

    expect(await attempted).toMatchObject({ error, sent });
  });

  it.each([421, 505])('HTTP 200 has code %i', async (code) => {
    const refused = code === 505;
    expect(await attempt(() => envelope(null, code, 'No'))).toMatchObject({ error: { ambiguous: !refused }, sent: 1 });
  });

  it('an AggregateError says nothing of a connection', async () => {
    expect(await attempt(() => Promise.reject(new AggregateError([])))).toMatchObject({
      error: { ambiguous: true },
      sent: 1,
    });
  });

  it('the cause of a failure is its own cause', async () => {
    const loop: Error & { cause?: unknown } = new Error('loop');
    loop.cause = loop;
    expect(await attempt(() => Promise.reject(loop))).toMatchObject({
      error: { name: 'ConnectionError', ambiguous: true },
      sent: 1,
    });
  });

  it('the signal is aborted while the failure is being told', async () => {
    const controller = new AbortController();
    const kie = clientOf(() => Promise.reject(new Error('reset')), { logger: { error: () => controller.abort() } });
    const error = await rejection(kie.createTask(unlisted('a/b'), {}, { signal: controller.signal }));
    expect(error).toMatchObject({ ambiguous: true });
  });

  it.each([{ toString: 1, valueOf: 1 }, [[[]]], 7])('its error has the message %j', async (msg) => {
    expect(await attempt(() => Response.json({ code: 500, msg }))).toMatchObject({
      error: { code: 500, ambiguous: true },
    });
  });
});

it('middleware that fails before the request leaves may have sent it by its own means', async () => {
  const middleware = [{ onRequest: () => Promise.reject(new Error('No trace')) }];
  expect(await attempt(bought, { middleware })).toMatchObject({
    error: { ambiguous: true, retryable: false },
    sent: 0,
  });
});

it('a message of the server is cut off after 300 characters', async () => {
  const { error } = await attempt(() => envelope(null, 422, 'x'.repeat(1_000)));
  expect(String(error)).toMatch(/: x{300}…$/);
});

it.each([
  [
    'throws',
    () => {
      throw new Error('full');
    },
  ],
  ['rejects', () => Promise.reject(new Error('full'))],
])('a logger that %s costs no task id', async (_, log) => {
  expect(await buy(clientOf(bought, { logger: { info: log } }))).toMatchObject({ taskId: 'task-1' });
});

describe('neither key nor prompt is shown when', () => {
  const shown = (error: unknown) =>
    canariesIn(inspect(error, { depth: null, showHidden: false }) + JSON.stringify(error));

  it('the server answers with what it was sent', async () => {
    const server = createServer((socket) => socket.on('data', (data) => socket.end(data)).on('error', () => {})).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const address = server.address();
    const baseUrl = `http://127.0.0.1:${typeof address === 'object' && address?.port}`;
    const error = await rejection(buy(createKieClient({ apiKey: KEY, baseUrl })));
    server.close();

    expect(error).toMatchObject({ name: 'ConnectionError', ambiguous: true });
    expect(shown(error)).toEqual([]);
  });

  it('the content type quotes them', async () => {
    const headers = { 'content-type': `text/${KEY}; ${PROMPT}` };
    expect(shown((await attempt(() => new Response('', { headers }))).error)).toEqual([]);
  });

  it('another text of the input is a part of the prompt', async () => {
    const answer = () => envelope(null, 422, `Not allowed: ${PROMPT}`);
    const error = await rejection(
      clientOf(answer).createTask(unlisted('a/b'), { negative: 'A canary', prompt: PROMPT }),
    );
    expect(String(error)).toBe('ValidationFailedError: createTask failed with code 422: Not allowed: …');
  });

  it.each([`{"say":"${PROMPT}"}`, `${PROMPT}\nand "more"`])('the prompt %j is quoted as JSON', async (prompt) => {
    const answer = () => envelope(null, 422, `Not allowed: ${JSON.stringify(prompt)}`);
    expect(shown(await rejection(clientOf(answer).createTask(unlisted('a/b'), { prompt })))).toEqual([]);
  });

  it.each(['https://files.example.com/mine.png?signature=A1', 'Donaudampfschifffahrt'])(
    'the server quotes %j, which is no sentence',
    async (image_url) => {
      const answer = () => envelope(null, 422, `Not allowed: ${image_url}`);
      const error = await rejection(clientOf(answer).createTask(unlisted('a/b'), { image_url }));

      expect(String(error)).toBe('ValidationFailedError: createTask failed with code 422: Not allowed: …');
    },
  );

  it('a cause has a cause that quotes them', async () => {
    const cause = new Error('outer', { cause: new Error(`inner ${PROMPT}`) });
    expect(shown((await attempt(() => Promise.reject(cause))).error)).toEqual([]);
  });

  it('the reason of a failed task quotes them', async () => {
    const param = JSON.stringify({ model: 'a/b', input: JSON.stringify({ prompt: PROMPT }) });
    const failed = record('fail', { param, failCode: '500', failMsg: `${KEY} wanted: ${PROMPT}` });
    expect(shown(await rejection(clientOf(() => envelope(failed)).waitForTask('task-1')))).toEqual([]);
  });
});

describe('bad input that JavaScript lets through is a KieError:', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'a validate that throws',
      () =>
        buy(
          clientOf(bought, {
            validate: () => {
              throw new Error(PROMPT);
            },
          }),
        ),
    ],
    ['an input that is a Date', () => clientOf(bought).createTask(unlisted('a/b'), new Date() as never)],
    [
      'a callBackUrl that is a symbol',
      () => clientOf(bought).createTask(unlisted('a/b'), {}, { callBackUrl: Symbol() as never }),
    ],
  ])('%s', async (_, call) => {
    expect(await rejection(call())).toMatchObject({ name: 'UsageError', ambiguous: false });
  });

  it.each([
    ['a header name', { 'secret name': 'c' }, 'headers: one has a name that HTTP does not allow'],
    ['a header value', { 'x-token': 'secret\r\nc' }, 'headers: HTTP does not allow the value of x-token'],
  ])('%s that HTTP does not allow, which is not quoted', (_, headers, message) => {
    expect(() => clientOf(bought, { headers })).toThrow(new UsageError(message));
  });

  it('so is a task id that no URL can carry', async () => {
    expect(await rejection(clientOf(bought).getTask('task-\ud800'))).toMatchObject({
      message: expect.stringMatching(/^recordInfo was not sent: /),
    });
  });

  it('null for limiters and logger is none', async () => {
    const options = { limiters: null, logger: null } as unknown as KieClientOptions;
    expect(await buy(clientOf(bought, options))).toMatchObject({ taskId: 'task-1' });
  });
});

it('a record of another task is not taken for the one asked for', async () => {
  const error = await rejection(clientOf(() => envelope(record('success'))).waitForTask('task-2'));
  expect(error).toBeInstanceOf(KieError);
  expect(error).toMatchObject({
    taskId: 'task-2',
    message: expect.stringMatching(/^recordInfo answered with another task\. Do not buy/),
  });
});

it('an onUpdate that rejects ends the wait', async () => {
  const onUpdate = () => Promise.reject(new Error('A bug of the application'));
  expect(
    await rejection(clientOf(() => envelope(record('waiting'))).waitForTask('task-1', { onUpdate })),
  ).toMatchObject({ name: 'UsageError' });
});

it('a limiter asked with an aborted signal leaves no listener', async () => {
  const signal = AbortSignal.abort();
  await rejection(slidingWindow({ limit: 1, windowMs: 1 }).acquire(signal));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
