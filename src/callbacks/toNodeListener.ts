import type { Bytes } from '../wire/Bytes.js';
import type { CallbackHandler } from './CallbackHandler.js';

/** What the adapter needs of Node's `IncomingMessage`, or Express's `Request`. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** What Express calls the URL from before it cut off the path of a router. */
  readonly originalUrl?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly httpVersionMajor?: number | undefined;
  /** Whether the stream was read. If it was not, `body` means nothing. */
  readonly readableDidRead?: boolean | undefined;
  /** The body, if a parser has read it before. */
  readonly body?: unknown;
}

/** What the adapter needs of Node's `ServerResponse`, or Express's `Response`. */
export interface NodeResponse {
  readonly headersSent?: boolean | undefined;
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown };
}

/**
 * Makes a listener for node:http and Express of a handler. A JSON parser may have read the body before: the signature does not
 * need the raw bytes. In Fastify, pass `request.raw` with `request.body` put in, and `reply.raw`.
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
    // The rest of a refused body must not be taken for the next request. HTTP/2 has no such header.
    if (!answer.ok && request.httpVersionMajor === 1) headers.connection = 'close';
    const text = await answer.text();
    // Something else, such as a time limit of the server, may have answered.
    if (!response.headersSent) response.writeHead(answer.status, headers).end(text);
  };
}

function toRequest(request: NodeRequest): Request {
  // The handler answers every other method with 405, and Request throws for some of them.
  if (request.method !== 'POST') return new Request('http://localhost/');
  const headers = new Headers();
  // From `rawHeaders`, because Node.js drops or joins duplicates in `headers`. Only those that the handler reads: HTTP/2 has
  // pseudo-headers, which Headers refuses.
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const [name, value] = [`${request.rawHeaders[index]}`, `${request.rawHeaders[index + 1]}`];
    if (/^(content-(type|length)|x-webhook-.*)$/i.test(name)) headers.append(name, value);
  }
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: bodyOf(request), duplex: 'half' };
  const target = request.originalUrl ?? request.url ?? '';
  // Not with the host that the sender names: it can choose any.
  return new Request(`http://localhost${target.startsWith('/') ? target : '/'}`, init);
}

function bodyOf(request: NodeRequest): BodyInit {
  // Express 4 puts {} there when no parser took the body.
  const body = request.readableDidRead === false ? undefined : request.body;
  if (typeof body === 'string' || body instanceof Uint8Array) return body as string | Bytes;
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
    return ''; // It is nested too deep to be written, although it could be parsed. The handler refuses this as not JSON.
  }
}
