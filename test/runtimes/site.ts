import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createMock } from '../../src/mock/index.js';
import { FAULTS, UNREAD } from './faults.js';

/** What one case has done: how many POSTs came, whether on a connection that was used before, and what went after a redirect. */
interface Counts {
  posts: number;
  reused: boolean;
  trapped: number;
}

/** The servers beside a suite: faults that count what comes, a trap for redirects, the mock, and a port that is closed. */
export interface Site {
  readonly url: string;
  readonly closedUrl: string;
  close(): Promise<void>;
}

/** Serves more under a path, such as the page of a browser. */
export type More = (path: string) => Promise<{ body: Buffer; headers: Record<string, string> } | undefined>;

/** Starts the servers on this machine, for one runtime: `/fresh` closes all connections that are idle. */
export async function openSite(more: More): Promise<Site> {
  const all = new Map<string, Counts>();
  const counts = (id: string) => {
    const known = all.get(id) ?? { posts: 0, reused: false, trapped: 0 };
    all.set(id, known);
    return known;
  };
  const used = new WeakSet<Socket>();
  const mock = createMock({ clock: { scale: 10 }, limits: false });
  const { url: mockUrl, close: closeMock } = await mock.listen();

  async function fault(name: string, id: string, request: IncomingMessage, response: ServerResponse) {
    const { socket } = request;
    if (request.method === 'GET') {
      const taskId = new URL(request.url ?? '', mockUrl).searchParams.get('taskId');
      return json(response, { code: 200, msg: 'ok', data: { ...DONE, taskId } });
    }
    const count = counts(id);
    count.reused ||= used.has(socket);
    used.add(socket);
    // undici sends an empty POST after a 421, which buys nothing.
    if (UNREAD.has(name) || (await buffer(request)).length > 0) count.posts++;
    FAULTS[name]?.({ request, response, socket, posts: count.posts, trap: `${url}/trap/${id}` });
  }

  async function proxy(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', headers } = request;
    const body = method === 'GET' ? null : await buffer(request);
    const passed = Object.entries(headers).filter(([name]) => /^(authorization|content-type|prefer)$/.test(name));
    const answer = await fetch(`${mockUrl}${request.url?.slice('/mock'.length)}`, {
      ...{ method, body },
      headers: Object.fromEntries(passed.map(([name, value]) => [name, `${value}`])),
    });
    response.writeHead(answer.status, { 'content-type': `${answer.headers.get('content-type')}` });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    const [, kind, name = '', id = ''] = pathname.split('/').map(decodeURIComponent);
    if (kind === 'fault') return fault(name, id, request, response);
    used.add(request.socket);
    if (kind === 'mock') return proxy(request, response);
    if (kind === 'trap') counts(name).trapped++;
    if (kind === 'counts') return json(response, counts(name));
    if (kind === 'warm') return json(response, null);
    if (kind === 'fresh') {
      response.setHeader('connection', 'close');
      server.closeIdleConnections();
      return json(response, null);
    }
    const found = await more(pathname);
    response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
  });
  server.keepAliveTimeout = 60_000;
  const url = await listening(server);
  // Nobody else gets this port, so that nothing listens there.
  const closedUrl = url.replace('127.0.0.1', '127.0.0.2');
  return {
    ...{ url, closedUrl },
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), closeMock()]);
    },
  };
}

const json = (response: ServerResponse, value: unknown) =>
  void response.setHeader('content-type', 'application/json').end(JSON.stringify(value));

const DONE = {
  model: 'google/nano-banana',
  state: 'success',
  param: '{}',
  resultJson: '{"resultUrls":["https://kie-openapi.invalid/1.png"]}',
};

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
