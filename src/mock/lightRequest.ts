import type { Bytes } from '../wire/Bytes.js';
import { tooLong } from '../wire/readBody.js';
import type { Incoming } from './Incoming.js';
import { queryValue } from './queryValue.js';

const encoder = new TextEncoder();

/**
 * The request that `fetch(url, init)` would send, for a text or no body. No Request is made, and no URL and Headers where it can
 * be told that they would change nothing: they take longer than answering.
 *
 * @throws TypeError as `fetch` does, if the URL or a header is none.
 */
export function lightRequest(input: string | URL, init: RequestInit, body: string): Incoming {
  const { method = 'GET', headers, signal } = init;
  const { path, host, query } = placeOf(`${input}`);
  const given = headersOf(headers);
  return {
    method: method.toUpperCase(),
    path,
    search: query,
    host,
    query: (name) => queryValue(query, name),
    headers: given,
    header: (name) => given.get(name) ?? undefined,
    async text(maxBytes) {
      // A character takes three bytes at most.
      if (body.length * 3 > maxBytes) bounded(encoder.encode(body), maxBytes);
      return body;
    },
    bytes: async (maxBytes) => bounded(encoder.encode(body), maxBytes),
    signal: signal ?? undefined,
  };
}

function bounded(bytes: Bytes, maxBytes: number): Bytes {
  if (bytes.length > maxBytes) throw tooLong(maxBytes);
  return bytes;
}

/** A URL that `new URL` would leave as it is. */
const PLAIN_URL = /^https?:\/\/([a-z\d.-]+(?::\d+)?)(\/[\w/-]*)(\?[\w=&.-]*)?$/;

function placeOf(text: string): { readonly path: string; readonly host: string; readonly query: string } {
  const [, host, path, query = ''] = PLAIN_URL.exec(text) ?? [];
  if (host !== undefined && path !== undefined) return { host, path, query };
  const url = new URL(text);
  return { host: url.host, path: url.pathname, query: url.search };
}

/** A value that Headers would leave as it is. */
const PLAIN_VALUE = /^[!-~](?:[ -~]*[!-~])?$/;

function headersOf(headers: RequestInit['headers'] = {}): Headers | ReadonlyMap<string, string> {
  const plain = headers instanceof Headers || Array.isArray(headers) ? undefined : plainOf(headers);
  return plain ?? new Headers(headers);
}

/** By name in lower case; undefined if Headers would read them otherwise, or refuse them. */
function plainOf(headers: object): ReadonlyMap<string, string> | undefined {
  const plain = new Map<string, string>();
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase();
    if (typeof value !== 'string' || !PLAIN_VALUE.test(value) || !/^[a-z\d-]+$/.test(name) || plain.has(name)) return;
    plain.set(name, value);
  }
  return plain;
}
