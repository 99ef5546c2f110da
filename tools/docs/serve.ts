import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Listening } from '../../src/mock/Listening.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';

/**
 * Serves the files of `folder` on loopback, below `path`, until it is closed. Its URL is that of the folder, with a slash at its end.
 *
 * @param port 0 for any that is free.
 * @throws Error if the port is taken.
 */
export async function serve(folder: string, port = 0, path = '/'): Promise<Listening> {
  const rewriteRequestPath = (asked: string) => asked.slice(path.length - 1);
  const app = new Hono().get(`${path}*`, serveStatic({ root: folder, rewriteRequestPath }));
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const { url, close } = await listenOnLoopback(createServer(listener), port);
  return { url: `${url}${path}`, close };
}
