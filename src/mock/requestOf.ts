/**
 * The request that `fetch(input, init)` would send. For a text to a URL it is only as much of a Request as the mock reads:
 * making a true one takes Node.js longer than answering it.
 */
export function requestOf(input: RequestInfo | URL, init: RequestInit = {}): Request {
  const { method = 'GET', headers, body = null, signal } = init;
  if (input instanceof Request || (body !== null && typeof body !== 'string')) return new Request(input, init);
  const light: Pick<Request, 'url' | 'method' | 'headers' | 'text'> & { signal: AbortSignal | null } = {
    url: new URL(input).href,
    method: method.toUpperCase(),
    headers: new Headers(headers),
    text: async () => body ?? '',
    signal: signal ?? null,
  };
  // The mock reads nothing else of a request.
  return light as Request;
}
