import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What a fault has to do with: one POST whose body was read, unless it is one of {@link UNREAD}. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** How many POSTs of the case came, this one included. */
  readonly posts: number;
  /** Where a redirect leads to. */
  readonly trap: string;
}

type Fault = (exchange: Exchange) => void;

const envelope = (code: number, data: unknown = null) =>
  JSON.stringify({ code, msg: code === 200 ? 'ok' : 'No', data });
const SOLD = envelope(200, { taskId: 'task-1' });
const HTML = '<!doctype html><title>Bad gateway</title>';

const answer =
  (body: string | Buffer, status = 200, headers: Record<string, string> = {}): Fault =>
  ({ response }) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
const sold = answer(SOLD);
const refused = (code: number, status = 200) => answer(envelope(code), status);
const once =
  (fault: Fault): Fault =>
  (exchange) =>
    exchange.posts === 1 ? fault(exchange) : sold(exchange);
const raw =
  (text: string): Fault =>
  ({ socket }) =>
    void socket.end(text);
const moved =
  (status: number): Fault =>
  ({ response, trap }) =>
    void response.writeHead(status, { location: trap }).end();

/** These act when the headers have come. */
export const UNREAD = new Set(['reset before the body is read']);

/** What the site does to a createTask, by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  sold,
  'sold after early hints': (exchange) => {
    exchange.response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    sold(exchange);
  },
  'refused with 401': refused(401, 401),
  'refused with 401 and a challenge': answer(envelope(401), 401, { 'www-authenticate': 'Basic realm="kie"' }),
  'refused with 402': refused(402),
  'refused with 407': answer(envelope(407), 407, { 'proxy-authenticate': 'Basic realm="kie"' }),
  'refused with 422': refused(422),
  'refused with 425': refused(425, 425),
  'once 429': once(refused(429)),
  'once 455': once(refused(455)),
  'once HTTP 429': once(refused(429, 429)),
  'failed with 500': refused(500),
  'failed with HTTP 408': refused(408, 408),
  'failed with HTTP 421': refused(421, 421),
  'failed with HTTP 460': refused(460, 460),
  'failed with HTTP 499': refused(499, 499),
  'failed with HTTP 503': answer(HTML, 503, { 'retry-after': '0' }),
  'moved with 302': moved(302),
  'moved with 307': moved(307),
  'moved with 308': moved(308),
  'HTML with 200': answer(HTML, 200, { 'content-type': 'text/html' }),
  'HTML with 502': answer(HTML, 502, { 'content-type': 'text/html' }),
  'no content': ({ response }) => void response.writeHead(204).end(),
  'no task id': answer(envelope(200, {})),
  'too long': answer(envelope(200, { taskId: 'task-1', more: 'x'.repeat(200_000) })),
  'broken gzip': answer(Buffer.from('not gzip'), 200, { 'content-encoding': 'gzip' }),
  reset: ({ socket }) => void socket.resetAndDestroy(),
  'reset before the body is read': ({ socket }) => void socket.resetAndDestroy(),
  closed: ({ socket }) => void socket.end(),
  'cut in the headers': raw('HTTP/1.1 200 OK\r\ncontent-ty'),
  'cut in the body': raw(`HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n${SOLD}`),
  'cut in a chunk': raw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n${SOLD}`),
  garbage: raw('SSH-2.0-OpenSSH_9.2\r\n\r\n'),
  silent: () => {},
  slow: ({ response }) => void response.writeHead(200, { 'content-length': '900' }).write(SOLD),
};
