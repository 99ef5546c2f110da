import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { type CallbackHandler, toNodeListener } from '../../src/callbacks/index.js';

/** A request as a sender makes it; a body that is a list is sent in parts and left open. */
export interface Sent {
  readonly method?: string;
  /** Path and query. Default: `/`. */
  readonly path?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | readonly string[];
}

export interface Received {
  readonly status: number;
  readonly body: string;
}

/** A handler that stands somewhere. */
export interface Receiver {
  send(sent: Sent): Promise<Received>;
  close(): Promise<void>;
}

/** Every way to put a handler on the net that the README shows. */
export const RECEIVERS: Readonly<Record<string, (handler: CallbackHandler) => Promise<Receiver>>> = {
  'the Request handler': async (handler) => ({
    async send({ method = 'POST', path = '/', headers, body }) {
      const init = {
        method,
        headers: headers.map(([name, value]) => [name, value] as [string, string]),
        duplex: 'half',
      };
      const response = await handler(
        new Request(`http://127.0.0.1${path}`, { ...init, ...(method !== 'GET' && { body: streamOf(body) }) }),
      );
      return { status: response.status, body: await response.text() };
    },
    close: async () => {},
  }),
  'node:http': (handler) => onPort(createServer(toNodeListener(handler))),
  Express: (handler) => onPort(createServer(express().all('/', toNodeListener(handler)))),
  'Express after express.json()': (handler) =>
    onPort(
      createServer(
        quiet(
          express()
            .use(express.json({ limit: '1mb' }))
            .all('/', toNodeListener(handler)),
        ),
      ),
    ),
  Fastify: async (handler) => {
    const app = fastify({ bodyLimit: 2 ** 20 });
    const listener = toNodeListener(handler);
    app.all('/', async (request, reply) => {
      reply.hijack();
      await listener(Object.assign(request.raw, { body: request.body }), reply.raw);
    });
    await app.ready();
    return onPort(app.server);
  },
  Hono: async (handler) => {
    const app = new Hono().all('/', (context) => handler(context.req.raw));
    return onPort(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server);
  },
};

/** Without Express's own printing of errors. */
function quiet(app: express.Express): express.Express {
  const onError: express.ErrorRequestHandler = (error, _request, response, _next) =>
    void response.status(error.status).json({});
  return app.use(onError);
}

function streamOf(body: Sent['body'] = ''): BodyInit {
  if (typeof body === 'string') return body;
  return new ReadableStream({
    start(controller) {
      for (const part of body) controller.enqueue(new TextEncoder().encode(part));
    },
  });
}

async function onPort(server: Server | ReturnType<typeof createServer>): Promise<Receiver> {
  if (!server.listening) server.listen(0, '127.0.0.1');
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    async send({ method = 'POST', path = '/', headers, body = '' }) {
      const open = typeof body !== 'string';
      const length = open ? [] : [['content-length', `${Buffer.byteLength(body)}`] as const];
      const all = [...headers, ...length, ['host', '127.0.0.1'] as const];
      const request = httpRequest({
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: all.flat() as never,
        agent: false,
      });
      request.on('error', () => {}); // The receiver may end what it has heard enough of.
      if (open) for (const part of body) request.write(part);
      else request.end(body);
      const [response] = await once(request, 'response');
      const answer = { status: response.statusCode, body: await text(response) };
      request.destroy();
      return answer;
    },
    async close() {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
