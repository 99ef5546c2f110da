import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Listening } from '../../src/mock/Listening.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml; charset=utf-8',
};

/**
 * Serves the files of `folder` on loopback, below `path`, until it is closed. Its URL is that of the folder, with a slash at its end.
 *
 * @param port 0 for any that is free.
 * @throws Error if the port is taken.
 */
export async function serve(folder: string, port = 0, path = '/'): Promise<Listening> {
  const server = createServer(async ({ url = '', method }, response) => {
    const file = fileOf(url, path);
    const content = file === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    if (file === undefined || content === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(method === 'HEAD' ? undefined : content);
  });
  const { url, close } = await listenOnLoopback(server, port);
  return { url: `${url}${path}`, close };
}

/** The file that a request is for; undefined if it is outside of what is served. */
function fileOf(url: string, path: string): string | undefined {
  if (!URL.canParse(url, 'http://127.0.0.1')) return undefined;
  const { pathname } = new URL(url, 'http://127.0.0.1');
  if (!pathname.startsWith(path)) return undefined;
  const name = pathname.slice(path.length);
  // Letters enough for the names of the docs, and no way out of the folder.
  if (!/^[\w./-]*$/.test(name) || normalize(name).startsWith('..')) return undefined;
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}
