/**
 * The request that `fetch(input, init)` would send or, for a text to a URL, as much of it as the mock looks at: to make a true
 * one takes Node.js longer than to answer it.
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
  // Whatever else a request has is not looked at.
  return light as Request;
}
