import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKieClient, type KieClientOptions, type Middleware, unlisted } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { type Answer, openShop, sell, send } from './shop.js';

// Full jitter times nothing is nothing: retries come at once.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const LOST = { ambiguous: true, retryable: false };

/** Buys at a real server, and tells the outcome and how many requests to buy came. */
async function buy(answer: Answer, options: KieClientOptions = {}) {
  const shop = await openShop({ buy: answer });
  const kie = createKieClient({ apiKey: KEY, baseUrl: shop.url, ...options });
  const outcome = await kie.createTask(unlisted('a/b'), {}).catch((error: unknown) => error);
  return { outcome, posts: shop.counts.posts };
}

/** The error of fetch when a system call fails. */
const failure = (code: string, syscall?: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });

describe('a request that reached the server is sent once, and is ambiguous, when the connection fails with', () => {
  it.each([
    ['EHOSTUNREACH', 'read'],
    ['ENETUNREACH', 'read'],
    ['ECONNREFUSED', 'read'],
    ['ETIMEDOUT', 'read'],
    ['ENOTFOUND', 'write'],
    ['EHOSTUNREACH', 'write'],
    ['EHOSTUNREACH', undefined],
    ['UND_ERR_SOCKET', undefined],
  ])('%s of %s', async (code, syscall) => {
    const cut: typeof fetch = async (...request) => {
      await fetch(...request);
      throw failure(code, syscall);
    };
    expect(await buy(sell, { fetch: cut })).toMatchObject({ outcome: LOST, posts: 1 });
  });
});

describe('a request is sent again when no connection was opened, as by', () => {
  it.each([
    ['Node.js', failure('ECONNREFUSED', 'connect')],
    ['Node.js without a name', failure('ENOTFOUND', 'getaddrinfo')],
    ['Node.js without a route', failure('EHOSTUNREACH', 'connect')],
    ['undici', failure('UND_ERR_CONNECT_TIMEOUT')],
    ['Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' })],
    [
      'Bun 1.4',
      Object.assign(new TypeError('ECONNREFUSED: Unable to connect. Is the computer able to access the url?'), {
        code: 'ECONNREFUSED',
      }),
    ],
    [
      'Deno',
      new TypeError(
        'error sending request for url (http://127.0.0.1:9/api/v1/jobs/createTask): client error (Connect): tcp connect error: Connection refused (os error 111)',
      ),
    ],
  ])('%s', async (_, error) => {
    const once = vi.fn(fetch).mockRejectedValueOnce(error);
    expect(await buy(sell, { fetch: once })).toEqual({ outcome: { taskId: 'task-1', attempts: 2 }, posts: 1 });
  });
});

it.each([
  'error sending request for url (http://127.0.0.1:9/): client error (SendRequest): connection closed',
  'The server said: error sending request for url (http://127.0.0.1:9/): client error (Connect)',
])('the message %j proves nothing', async (message) => {
  const cut: typeof fetch = async (...request) => {
    await fetch(...request);
    throw new TypeError(message);
  };
  expect(await buy(sell, { fetch: cut })).toMatchObject({ outcome: LOST, posts: 1 });
});

describe('middleware cannot make a request that reached the server count as refused:', () => {
  const refused = failure('ECONNREFUSED', 'connect');
  const later = () => Response.json({ code: 429, msg: 'Slow' });
  const drop: Answer = (response) => response.socket?.resetAndDestroy();

  it.each<[string, Answer, Middleware]>([
    ['it fails after the answer', sell, { onResponse: () => Promise.reject(refused) }],
    [
      'it fetches something after the answer, in vain',
      sell,
      { onResponse: ({ options }) => options.fetch('http://127.0.0.1:1') },
    ],
    ['it fetches by its own means after the answer', sell, { onResponse: () => fetch('http://127.0.0.1:1') }],
    ['it makes a refusal of a lost connection', drop, { onError: later }],
    ['it makes a connection that never opened of a lost one', drop, { onError: () => refused }],
  ])('%s', async (_, answer, middleware) => {
    expect(await buy(answer, { middleware: [middleware] })).toMatchObject({ outcome: LOST, posts: 1 });
  });

  it('it sends the request again itself, and that is refused', async () => {
    const answers: Answer[] = [(response) => send(response, 500), (response) => send(response, 429)];
    const resend: Middleware = {
      async onRequest({ request, options }) {
        await options.fetch(request.clone());
      },
    };
    const outcome = await buy((...exchange) => answers.shift()?.(...exchange), { middleware: [resend] });
    expect(outcome).toMatchObject({ outcome: { ...LOST, code: 429 }, posts: 2 });
  });
});

describe('middleware that sends the request by its own means, and fails then, leaves open what was bought:', () => {
  const unopened = failure('ECONNREFUSED', 'connect');
  const resend = ({ request }: { request: Request }) => fetch(request.url, { method: 'POST', body: '{}' });

  it.each<[string, KieClientOptions]>([
    [
      'before the request',
      { middleware: [{ onRequest: (call) => resend(call).then(() => Promise.reject(unopened)) }] },
    ],
    [
      'when no connection opened',
      {
        fetch: () => Promise.reject(unopened),
        middleware: [{ onError: (call) => resend(call).then(() => Promise.reject(new Error('No'))) }],
      },
    ],
    [
      'too late',
      { timeoutMs: 200, middleware: [{ onRequest: (call) => resend(call).then(() => new Promise(() => {})) }] },
    ],
  ])('%s', async (_, options) => {
    expect(await buy(sell, options)).toMatchObject({ outcome: LOST, posts: 1 });
  });
});

it.each<[string, Middleware]>([
  ['looks on', { onError() {} }],
  ['says it in other words', { onError: ({ error }) => new Error('Offline', { cause: error }) }],
])('middleware that only %s lets a request be sent again whose connection never opened', async (_, middleware) => {
  const once = vi.fn(fetch).mockRejectedValueOnce(failure('ECONNREFUSED', 'connect'));
  expect(await buy(sell, { fetch: once, middleware: [middleware] })).toMatchObject({
    outcome: { attempts: 2 },
    posts: 1,
  });
});

it('middleware that fetches a token first does not keep a refusal from being one', async () => {
  const shop = await openShop({ buy: (response) => send(response, 402) });
  const middleware: Middleware = { onRequest: async ({ options }) => void (await options.fetch(`${shop.url}/token`)) };
  const kie = createKieClient({ apiKey: KEY, baseUrl: shop.url, middleware: [middleware] });
  const error = await kie.createTask(unlisted('a/b'), {}).catch((error: unknown) => error);

  expect(error).toMatchObject({ code: 402, ambiguous: false });
});

it('middleware that makes a refusal of a connection that never opened lets the request be sent again', async () => {
  const once = vi.fn(fetch).mockRejectedValueOnce(failure('ECONNREFUSED', 'connect'));
  const middleware = [{ onError: () => Response.json({ code: 429, msg: 'Slow' }) }];
  expect(await buy(sell, { fetch: once, middleware })).toMatchObject({ outcome: { attempts: 2 }, posts: 1 });
});

it('middleware that goes on after the time is over sends nothing', async () => {
  let sent: Promise<unknown> | undefined;
  const slow: Middleware = {
    onRequest({ options, request }) {
      sent = new Promise((resolve) => setTimeout(resolve, 50)).then(() => options.fetch(request.clone()));
      return sent.then(() => undefined);
    },
  };
  const { posts } = await buy(sell, { middleware: [slow], timeoutMs: 5 });
  await expect(sent).rejects.toMatchObject({
    message: expect.stringMatching(/^createTask failed in middleware: got no answer/),
  });
  expect(posts).toBe(0);
});

describe('a 421 is not followed by a second request that fetch hides', () => {
  const misdirected = () => {
    let count = 0;
    return buy.bind(null, (response) => send(response, 429, null, {}, count++ === 0 ? 421 : 429));
  };

  it.each<[string, KieClientOptions]>([
    ['without middleware', {}],
    ['with middleware', { middleware: [{ onRequest() {} }] }],
    ['with a Request of middleware', { middleware: [{ onRequest: ({ request }) => new Request(request) }] }],
  ])('%s', async (_, options) => {
    expect(await misdirected()(options)).toMatchObject({ outcome: LOST, posts: 1 });
  });
});

describe('only codes that are known to refuse do so:', () => {
  it.each([408, 409, 421, 425, 434, 444, 460, 494, 499])('%i leaves open whether a task was bought', async (code) => {
    expect(await buy((response) => send(response, code))).toMatchObject({ outcome: LOST, posts: 1 });
    const status: Answer = (response) => send(response, code, null, {}, code);
    expect(await buy(status)).toMatchObject({ outcome: LOST, posts: 1 });
  });

  it.each([429, 455])('HTTP 460 or 499 around code %i leaves it open, too', async (code) => {
    for (const status of [460, 499]) {
      const answer: Answer = (response) => send(response, code, null, {}, status);
      expect(await buy(answer)).toMatchObject({ outcome: LOST, posts: 1 });
    }
  });
});
