import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type Answer, failure, isCut } from './Answer.js';
import type { App } from './app.js';
import type { Listening } from './Listening.js';
import { listenOn } from './loopback.js';
import { MockError } from './MockError.js';
import { isLoopback, isLoopbackAddress, isNear } from './origin.js';
import { SocketRequest } from './SocketRequest.js';

const GARBAGE = failure('status', 400, 'This is not HTTP');
/** A request that takes longer to arrive is given up, so that nobody holds connections with half of one. */
const ARRIVAL_MS = 20_000;
const LATE = failure('status', 408, `The request did not arrive within ${ARRIVAL_MS / 1_000} s`);
const ARRIVAL = { headersTimeout: ARRIVAL_MS, requestTimeout: ARRIVAL_MS, connectionsCheckingInterval: ARRIVAL_MS / 4 };

/** Answers with `app` on a port of this machine. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const isOwn = isLoopbackAddress(host) ? isLoopback : isNear;
  // Not imported: the rest of the mock runs where Node.js is not, and what bundles a page would look for the module.
  const { process }: { process?: NodeJS.Process } = globalThis;
  const http = process?.getBuiltinModule?.('node:http');
  if (!http) throw new MockError('No port can be opened here: give mock.fetch to the client instead');
  const { createServer, STATUS_CODES } = http;
  const bodies = { bytes: 0 };
  const server: Server = createServer({ requireHostHeader: false, ...ARRIVAL }, async (incoming, outgoing) => {
    send(refusalOf(incoming, isOwn) ?? (await app(new SocketRequest(incoming, outgoing, bodies))), outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const { status, body } = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? LATE : GARBAGE;
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
    socket.end(`${head}\r\n\r\n${body}`);
  });
  return listenOn(server, port, host);
}

function send(answer: Answer, outgoing: ServerResponse): void {
  if (isCut(answer)) return void outgoing.destroy();
  const { status, headers, body } = answer;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  outgoing.writeHead(status, { ...headers, 'content-length': length }).end(body);
}

/**
 * Why a request is not answered. Another site can make its name lead to this machine; then `Host` has that name. And its pages can
 * send requests here, but the browser says where they come from. They must not, because the mock sends callbacks to any port.
 */
function refusalOf({ headers: { host, origin } }: IncomingMessage, isOwn: IsOwn): Answer | undefined {
  const isHere = (url: string) => PLAIN.test(url) || (URL.canParse(url) && isOwn(new URL(url).hostname));
  if (host !== undefined && !isHere(`http://${host}`))
    return failure(
      'status',
      403,
      isOwn === isLoopback ? 'The mock is asked at localhost only' : 'The mock is not asked at this name',
    );
  if (origin !== undefined && !isHere(origin))
    return failure('status', 403, 'A page of another site may not ask the mock');
}

/** What most ask at; parsing a URL takes longer than the rest. */
const PLAIN = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/;
/** Whether a host, as `URL` writes it, is one that the mock is asked at. */
type IsOwn = (hostname: string) => boolean;
