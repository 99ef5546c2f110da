import type { Server } from 'node:http';
import type { Listening } from './Listening.js';

/**
 * Makes a server listen on this machine, and on no other address.
 *
 * @param port 0 for any that is free.
 * @throws Error if the port is taken.
 * @internal Its type needs those of Node.js.
 */
export const listenOnLoopback = (server: Server, port = 0): Promise<Listening> => listenOn(server, port, '127.0.0.1');

/**
 * Makes a server listen on an address.
 *
 * @param port 0 for any that is free.
 * @throws Error if the port is taken, or the address is not one of this machine.
 * @internal Its type needs those of Node.js.
 */
export async function listenOn(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`, close };
}
