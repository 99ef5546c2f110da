import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { record } from './api.js';

/** Answers a request, or does with its socket what it likes. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Sends an envelope as JSON. */
export function send(response: ServerResponse, code: number, data: unknown = null, headers = {}, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ code, msg: code === 200 ? 'success' : 'No', data }));
}

/** Sells a task. */
export const sell: Answer = (response) => send(response, 200, { taskId: 'task-1' });

/** Shows the task as done. */
export const done: Answer = (response) => send(response, 200, record('success'));

/** A real server that counts the requests to buy, which `buy` answers, and those about a task, which `query` answers. */
export async function openShop({ buy = sell, query = done }: { readonly buy?: Answer; readonly query?: Answer } = {}) {
  const counts = { posts: 0, queries: 0 };
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.method === 'POST') {
      counts.posts++;
      bodies.push(body);
      buy(response, request);
    } else {
      counts.queries++;
      query(response, request);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, counts, bodies };
}
