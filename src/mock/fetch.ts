import { bounded } from '../time/bounded.js';
import { readBody, readBytes } from '../wire/readBody.js';
import { isCut } from './Answer.js';
import type { App } from './app.js';
import type { Incoming } from './Incoming.js';
import { lightRequest } from './lightRequest.js';

/** The mock as a `fetch`, without a port. */
export function createFetch(app: App): typeof globalThis.fetch {
  return async (input, init) => {
    const request = incomingOf(input, init);
    const { signal, method } = request;
    // Reject as fetch does when the signal is aborted, however long the mock still works.
    const answer = await (signal ? bounded(async () => app(request), { signal }) : app(request));
    const { status, headers, body } = answer;
    if (!isCut(answer)) return new Response(method === 'HEAD' ? null : body, { status, headers });
    // The error that fetch of Node.js rejects with.
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
  };
}

function incomingOf(input: RequestInfo | URL, init: RequestInit = {}): Incoming {
  const { body = null } = init;
  const isLight = !(input instanceof Request) && (body === null || typeof body === 'string');
  return isLight ? lightRequest(input, init, body ?? '') : ofRequest(new Request(input, init));
}

function ofRequest(request: Request): Incoming {
  const { method, url, headers, signal } = request;
  const { pathname, search, host, searchParams } = new URL(url);
  return {
    ...{ method, path: pathname, search, host, headers },
    query: (name) => searchParams.get(name) ?? undefined,
    header: (name) => headers.get(name) ?? undefined,
    text: (maxBytes) => readBody(request, maxBytes, signal),
    bytes: (maxBytes) => readBytes(request, maxBytes, signal),
    signal,
  };
}
