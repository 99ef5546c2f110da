import { bounded } from '../time/bounded.js';
import { readBody, readBytes } from '../wire/readBody.js';
import { isCut } from './Answer.js';
import type { App } from './app.js';
import type { Incoming } from './Incoming.js';

/** The mock as a `fetch`, without a port. */
export function createFetch(app: App): typeof globalThis.fetch {
  return async (input, init) => {
    const request = incomingOf(input, init);
    // Reject as fetch does when the signal is aborted, however long the mock still works.
    const answer = await bounded(async () => app(request), { signal: request.signal });
    const { status, headers, body } = answer;
    if (!isCut(answer)) return new Response(request.method === 'HEAD' ? null : body, { status, headers });
    // The error that fetch of Node.js rejects with.
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
  };
}

/** The request that `fetch(input, init)` would send. For a text to a URL, no Request is made: that takes longer than answering it. */
function incomingOf(input: RequestInfo | URL, init: RequestInit = {}): Incoming {
  const { method = 'GET', headers, body = null, signal } = init;
  if (input instanceof Request || (body !== null && typeof body !== 'string'))
    return ofRequest(new Request(input, init));
  const given = new Headers(headers);
  return {
    ...ofUrl(new URL(input)),
    method: method.toUpperCase(),
    header: (name) => given.get(name) ?? undefined,
    text: async () => body ?? '',
    bytes: async () => new TextEncoder().encode(body ?? ''),
    signal: signal ?? undefined,
  };
}

function ofRequest(request: Request): Incoming {
  const { method, url, headers, signal } = request;
  return {
    ...ofUrl(new URL(url)),
    method,
    header: (name) => headers.get(name) ?? undefined,
    text: (maxBytes) => readBody(request, maxBytes, signal),
    bytes: (maxBytes) => readBytes(request, maxBytes, signal),
    signal,
  };
}

const ofUrl = (url: URL): Pick<Incoming, 'path' | 'host' | 'query'> => ({
  path: url.pathname,
  host: url.host,
  query: (name) => url.searchParams.get(name) ?? undefined,
});
