import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Listening } from '../../src/mock/Listening.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';

/**
 * Listens for callbacks on a free loopback port, and accepts each.
 *
 * @param onCallback Called with the path of the request and its parsed body, undefined if it is not JSON.
 */
export async function listenForCallbacks(onCallback: (path: string, body: unknown) => void): Promise<Listening> {
  const server = createServer(async (request, response) => {
    const body = await json(request).catch(() => undefined);
    response.setHeader('content-type', 'application/json').end('{"code":200,"msg":"success"}');
    onCallback(request.url ?? '/', body);
  });
  return listenOnLoopback(server);
}
