import type { CallbackHandler } from './createCallbackHandler.js';

/** What the adapter needs of Node's `IncomingMessage`, or Express's `Request`. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly httpVersionMajor?: number | undefined;
  /** Whether somebody has read from the stream; a parser that did not leaves `body` without meaning. */
  readonly readableDidRead?: boolean | undefined;
  /** What a parser that ran before has made of the body. */
  readonly body?: unknown;
}

/** What the adapter needs of Node's `ServerResponse`, or Express's `Response`. */
export interface NodeResponse {
  readonly headersSent?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown };
}

/**
 * Makes a listener for node:http and Express of a handler. It does not matter whether a JSON parser has already eaten the body: the
 * signature needs no raw bytes. In Fastify, hand it `request.raw` with `request.body` put in, and `reply.raw`.
 *
 * @example
 * app.post('/kie/callback', toNodeListener(handler));
 */
export function toNodeListener(
  handler: CallbackHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await handler(toRequest(request));
    const headers = Object.fromEntries(answer.headers);
    // What is left of a refused body must not be taken for the next request. HTTP/2 has no such header.
    if (!answer.ok && request.httpVersionMajor === 1) headers.connection = 'close';
    const text = await answer.text();
    // Somebody else, such as a time limit of the server, may have answered.
    if (!response.headersSent) response.writeHead(answer.status, headers).end(text);
  };
}

function toRequest(request: NodeRequest): Request {
  // Only a POST gets further than 405, and Request refuses some other methods by throwing.
  if (request.method !== 'POST') return new Request('http://localhost/');
  const headers = new Headers();
  // As they came: Node.js drops or joins duplicates in `headers`. The others do not matter here, and HTTP/2's are no headers.
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const [name, value] = [`${request.rawHeaders[index]}`, `${request.rawHeaders[index + 1]}`];
    if (/^(content-(type|length)|x-webhook-.*)$/i.test(name)) headers.append(name, value);
  }
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: bodyOf(request), duplex: 'half' };
  // The host is the sender's word, and nothing here depends on it.
  return new Request('http://localhost/', init);
}

function bodyOf(request: NodeRequest): BodyInit {
  // Express 4 puts {} there when no parser took the body.
  const body = request.readableDidRead === false ? undefined : request.body;
  if (typeof body === 'string' || body instanceof Uint8Array) return body as string | Uint8Array<ArrayBuffer>;
  if (body !== undefined && body !== null) return stringify(body);
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value));
    },
  });
}

function stringify(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    return ''; // Nested so deep that it could be parsed but not written; the handler refuses it as not JSON.
  }
}
