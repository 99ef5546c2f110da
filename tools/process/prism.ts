import { createRequire } from 'node:module';
import { type ServerProcess, startServer } from './startServer.js';

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/**
 * Starts stock Prism on a free loopback port.
 *
 * @param openapi Path of the bundle to serve.
 * @throws Error with what Prism printed, if it does not listen.
 */
export const startPrism = (openapi: string): Promise<ServerProcess> =>
  startServer([process.execPath, cli, 'mock', '--host', '127.0.0.1', '--port', '0', openapi]);
