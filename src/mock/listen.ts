import type { Hono } from 'hono';
import { isCut } from './answer.js';
import type { Listening } from './Listening.js';
import { listenOnLoopback } from './loopback.js';
import { isLoopback } from './origin.js';

/** The part of a ServerResponse that HTTP/2 has too. */
interface Outgoing {
  writeHead(status: number, headers: Record<string, string>): { end(body: Uint8Array): unknown };
  destroy(): unknown;
}

const GARBAGE = JSON.stringify({ code: 400, msg: 'This is not HTTP', data: null });

const JSON_TYPE = { 'content-type': 'application/json' };
const ELSEWHERE = JSON.stringify({ code: 403, msg: 'A page of another site may not ask the mock', data: null });

/** Whether a page of another site asks. It must not, because the mock sends callbacks to any port of this machine. */
function fromElsewhere({ headers }: Request): boolean {
  const origin = headers.get('origin');
  return origin !== null && !(URL.canParse(origin) && isLoopback(new URL(origin).hostname));
}

/** Answers with `app` on a port of this machine. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  // Imported only here, because the rest of the mock runs where Node.js is not.
  const [{ createServer }, { getRequestListener }, { RESPONSE_ALREADY_SENT }] = await Promise.all([
    import('node:http'),
    import('@hono/node-server'),
    import('@hono/node-server/utils/response'),
  ]);
  const answer = async (request: Request, { outgoing }: { outgoing: Outgoing }) => {
    const response = fromElsewhere(request)
      ? new Response(ELSEWHERE, { status: 403, headers: JSON_TYPE })
      : await app.fetch(request);
    if (isCut(response)) outgoing.destroy();
    else {
      // Sent in one piece: sending a stream in several pieces takes longer than making the answer.
      const body = new Uint8Array(await response.arrayBuffer());
      const headers = { ...Object.fromEntries(response.headers), 'content-length': `${body.length}` };
      outgoing.writeHead(response.status, headers).end(body);
    }
    return RESPONSE_ALREADY_SENT;
  };
  const listener = getRequestListener(answer, {
    hostname: '127.0.0.1',
    // The mock may run in the process of an application, which keeps its own Request and Response.
    overrideGlobalObjects: false,
    errorHandler: () => new Response(GARBAGE, { status: 400, headers: JSON_TYPE }),
  });
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => void listener(incoming, outgoing));
  server.on('clientError', (_, socket) => {
    if (!socket.writable) return;
    const head = `HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${GARBAGE.length}`;
    socket.end(`${head}\r\n\r\n${GARBAGE}`);
  });
  return listenOnLoopback(server, port);
}
