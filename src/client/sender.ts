import type { paths } from '../../generated/schema.js';
import { demand } from './errors/UsageError.js';
import type { ApiRequest } from './KieApi.js';
import type { Middleware, MiddlewareCall, MiddlewareRegistry } from './Middleware.js';
import { notResent } from './notResent.js';
import { demandEncrypted } from './vendorHosts.js';

/** What all requests of a client have in common. */
export interface SenderOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
}

/** What one request has. */
export interface Outgoing extends ApiRequest {
  readonly params?: MiddlewareCall['params'];
  readonly body?: string | FormData | ReadableStream<Uint8Array> | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Sends a request through the middleware, and gives the answer with its body unread. */
export type Send = (method: 'GET' | 'POST', schemaPath: keyof paths, outgoing?: Outgoing) => Promise<Response>;

/** Sends the requests of one client. */
export interface Sender extends MiddlewareRegistry {
  readonly send: Send;
  readonly hasMiddleware: () => boolean;
}

/** Makes what sends requests. */
export function createSender(common: SenderOptions): Sender {
  let registered: readonly Middleware[] = [];
  return {
    use(...middleware) {
      const known = middleware.every(
        (each) =>
          typeof each === 'object' && each && ('onRequest' in each || 'onResponse' in each || 'onError' in each),
      );
      demand(known, 'Middleware must be an object with onRequest, onResponse or onError');
      registered = [...registered, ...middleware];
    },
    eject(...middleware) {
      registered = registered.filter((each) => !middleware.includes(each));
    },
    hasMiddleware: () => registered.length > 0,
    async send(method, schemaPath, outgoing = {}) {
      const {
        params = {},
        headers,
        body = null,
        signal = null,
        baseUrl = common.baseUrl,
        fetch = common.fetch,
        ...rest
      } = outgoing;
      if (baseUrl !== common.baseUrl) demandEncrypted(baseUrl);
      const url = baseUrl.replace(/\/+$/, '') + filledIn(schemaPath, params.path) + queryOf(params.query);
      const all = new Headers(typeof body === 'string' ? { 'Content-Type': 'application/json' } : undefined);
      // One by one: the constructor would join `authorization` and `Authorization` to one value.
      for (const [name, value] of Object.entries(common.headers)) all.set(name, value);
      // `forEach`, because the library DOM.Iterable is not everybody's.
      if (headers) new Headers(headers).forEach((value, name) => void all.set(name, value));
      // A redirect would send the prompt, and within one host the key, to where nobody meant it to go.
      const init = { redirect: 'manual', ...rest, ...notResent(body), method, headers: all, signal } as const;
      if (registered.length === 0) return fetch(url, init);
      const { through } = await import('./through.js');
      const options = Object.freeze({ baseUrl, fetch });
      const call = { schemaPath, params, id: Math.random().toString(36).slice(2, 11), options };
      // Only middleware needs a Request: to make one takes Node.js a quarter of a call.
      return through(registered, new Request(url, init), call);
    },
  };
}

/** A slash in a value stays one: the ids of models have them. */
const filledIn = (schemaPath: string, path: MiddlewareCall['params']['path'] = {}): string =>
  schemaPath.replace(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(`${path[name]}`).replaceAll('%2F', '/'));

/** An array is one value, its items separated by commas: no query of the contract has another form. */
function queryOf(query: MiddlewareCall['params']['query'] = {}): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const encode = (value: unknown) => [value].flat().map(String).map(encodeURIComponent).join(',');
  return set.map(([name, value], index) => `${index ? '&' : '?'}${encode(name)}=${encode(value)}`).join('');
}
