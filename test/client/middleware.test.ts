import createClient from 'openapi-fetch';
import { describe, expect, it, vi } from 'vitest';
import type { paths } from '../../generated/schema.js';
import { createKieClient, type KieApi, type Middleware, type MiddlewareCall } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const PATH = '/api/v1/jobs/recordInfo';
const options = { params: { query: { taskId: 'tâche 1/2?&=' } }, headers: { 'X-Trace': '1' } };
const lost = new TypeError('fetch failed');
const answer = (text: string) => new Response(`"${text}"`);

/** What an implementation of middleware did: every call of middleware and fetch in order, and the outcome. */
async function traceOf(make: (fetch: typeof globalThis.fetch) => KieApi, middleware: Middleware[], fails: boolean) {
  const trace: unknown[] = [];
  const ids = new Set<string>();
  const noted =
    (index: number, hook: 'onRequest' | 'onResponse' | 'onError') =>
    async (call: MiddlewareCall & { response?: Response; error?: unknown }) => {
      const { request, schemaPath, params, id, options, response, error } = call;
      ids.add(id);
      const told = { url: request.url, headers: [...request.headers], baseUrl: options.baseUrl, schemaPath, params };
      trace.push({ hook, index, ...told, error, body: await response?.clone().text() });
      // What one hook may return another may not, which the compiler cannot follow through the name of the hook.
      return middleware[index]?.[hook]?.(call as never) as never;
    };
  const api = make(async (...request) => {
    const { url, method, redirect } = new Request(...request);
    trace.push({ url, method, redirect });
    if (fails) throw lost;
    return answer('fetched');
  });
  const hooks = ['onRequest', 'onResponse', 'onError'] as const;
  api.use(...middleware.map((_, index) => Object.fromEntries(hooks.map((hook) => [hook, noted(index, hook)]))));
  const outcome = await api.GET(PATH, options).then(
    ({ data, error }) => ({ data, error }),
    (error: unknown) => error,
  );
  return { trace, ids: ids.size, outcome };
}

const ours = (fetch: typeof globalThis.fetch) => clientOf(() => envelope(null), { fetch }).api;
const theirs = (fetch: typeof globalThis.fetch) =>
  createClient<paths>({
    ...{ baseUrl: 'http://127.0.0.1:9', headers: { Authorization: `Bearer ${KEY}` }, redirect: 'manual' },
    fetch: (request) => fetch(request),
    // Theirs gives the same at run time; its types are others.
  }) as unknown as KieApi;

describe('middleware runs as in openapi-fetch when', () => {
  const nothing: Middleware = { onRequest() {} };
  const other: Middleware = { onRequest: ({ request }) => new Request(`${request.url}&other=1`, request) };
  it.each<[string, Middleware[], boolean?]>([
    ['it only looks', [nothing, nothing]],
    ['it only looks, and fetch fails', [nothing, nothing], true],
    ['a request is replaced', [nothing, other, nothing]],
    ['a request is answered without being sent', [nothing, { onRequest: () => answer('early') }, nothing]],
    ['an answer is replaced, and seen so by those before', [nothing, { onResponse: () => answer('other') }, nothing]],
    ['an error is replaced', [nothing, { onError: () => new Error('other') }, nothing], true],
    ['an error becomes an answer', [nothing, { onError: () => answer('instead') }, nothing], true],
    ['onRequest throws', [nothing, { onRequest: () => Promise.reject(lost) }, nothing]],
    ['onResponse throws', [nothing, { onResponse: () => Promise.reject(lost) }, nothing]],
    ['onError throws', [nothing, { onError: () => Promise.reject(new Error('other')) }, nothing], true],
  ])('%s', async (_, middleware, fails = false) => {
    const trace = await traceOf(ours, middleware, fails);

    expect(trace).toEqual(await traceOf(theirs, middleware, fails));
    expect(trace).toMatchObject({ ids: 1 });
    expect(trace.trace.length).toBeGreaterThan(1);
  });
});

it.each(['onRequest', 'onResponse', 'onError'] as const)(
  'what %s returns must be of the kind it may be',
  async (hook) => {
    const fetch = () => (hook === 'onError' ? Promise.reject(lost) : Promise.resolve(answer('fetched')));
    const { api } = clientOf(() => envelope(null), { fetch });
    // As from JavaScript.
    api.use({ [hook]: () => 'a text' } as Middleware);
    const error = await rejection(api.GET(PATH, options));

    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringContaining(`${hook} must return a`) });
  },
);

it('onError sees the error of a fetch that throws at once', async () => {
  const fetch = () => {
    throw lost;
  };
  const onError = vi.fn(() => envelope(record('waiting')));
  const { api } = clientOf(() => envelope(null), { fetch, middleware: [{ onError }] });

  expect((await api.GET(PATH, options)).data).toMatchObject({ code: 200 });
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ error: lost }));
});

it('middleware keeps its `this`', async () => {
  class Counter implements Middleware {
    count = 0;
    onRequest() {
      this.count++;
    }
  }
  const counter = new Counter();
  await clientOf(() => envelope(record('waiting')), { middleware: [counter] }).getTask('task-1');

  expect(counter.count).toBe(1);
});

it('middleware that is taken out again sees no further request', async () => {
  const [stays, goes] = [{ onRequest: vi.fn() }, { onRequest: vi.fn() }];
  const kie = clientOf(() => envelope(record('waiting')));
  kie.api.use(stays);
  kie.api.use(goes);
  await kie.getTask('task-1');
  kie.api.eject(goes);
  await kie.getTask('task-1');

  expect(goes.onRequest).toHaveBeenCalledTimes(1);
  expect(stays.onRequest).toHaveBeenCalledTimes(2);
});

it('middleware sees the requests of createTask and getTask, bodies included', async () => {
  const seen: unknown[] = [];
  const middleware: Middleware = {
    async onRequest({ request, schemaPath }) {
      seen.push([request.method, schemaPath, await request.clone().text()]);
    },
  };
  const answer = ({ method }: Request) => envelope(method === 'POST' ? { taskId: 'task-1' } : record('success'));
  await clientOf(answer, { middleware: [middleware] }).run('google/nano-banana', { prompt: 'A boat' });

  expect(seen).toEqual([
    ['POST', '/api/v1/jobs/createTask', '{"model":"google/nano-banana","input":{"prompt":"A boat"}}'],
    ['GET', '/api/v1/jobs/recordInfo', ''],
  ]);
});

it('options.fetch of middleware sends past all middleware', async () => {
  const sent = vi.fn(() => envelope(record('waiting')));
  const onResponse = vi.fn(({ request, options }: MiddlewareCall) => options.fetch(request.clone()));
  await clientOf(sent, { middleware: [{ onResponse }] }).getTask('task-1');

  expect(onResponse).toHaveBeenCalledTimes(1);
  expect(sent).toHaveBeenCalledTimes(2);
});

it.each([{}, null, 'tracing', { onrequest() {} }])('%j is not taken for middleware', (middleware) => {
  // As from JavaScript.
  const options = { apiKey: KEY, middleware: [middleware as Middleware] };

  expect(() => createKieClient(options)).toThrow('Middleware must be an object with onRequest, onResponse or onError');
});
