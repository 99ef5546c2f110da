import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** A server on loopback that accepts every callback. */
export interface CallbackListener {
  /** The URL to give as `callBackUrl`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Listens for callbacks on a free loopback port.
 *
 * @param onCallback Called with the path of the request and its parsed body, undefined if it is not JSON.
 */
export async function listenForCallbacks(onCallback: (path: string, body: unknown) => void): Promise<CallbackListener> {
  const server = createServer(async (request, response) => {
    const body = await json(request).catch(() => undefined);
    response.setHeader('content-type', 'application/json').end('{"code":200,"msg":"success"}');
    onCallback(request.url ?? '/', body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The callback listener has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
