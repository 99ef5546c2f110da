import type { Server } from 'node:http';
import type { Listening } from './Listening.js';

/**
 * Makes a server listen on this machine, and on no other address.
 *
 * @param port 0 for any that is free.
 * @throws Error if the port is taken.
 */
export async function listenOnLoopback(server: Server, port = 0): Promise<Listening> {
  const host = '127.0.0.1';
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${address.port}`, close };
}
