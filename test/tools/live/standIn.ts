import { createServer } from 'node:http';
import { createMock } from '../../../src/mock/index.js';
import { listenOnLoopback } from '../../../src/mock/loopback.js';

/** An answer instead of the mock's. */
interface Other {
  readonly status?: number;
  readonly type?: string;
  readonly text: string;
}

/** Changes an answer of the mock, given as text; undefined leaves it unanswered. */
export type Change = (path: string, text: string) => string | Other | undefined;

/** A stand-in for the API on this machine. */
export interface StandIn {
  readonly url: string;
  /** The `authorization` of each request, in order; empty where there was none. */
  readonly authorizations: string[];
  close(): Promise<void>;
}

/** The mock with tasks that last a moment, its answers changed by `change`. */
export async function standIn(change: Change = (_, text) => text, key?: string): Promise<StandIn> {
  const mock = createMock({ durations: 15, limits: false, ...(key !== undefined && { keys: [key] }) });
  const authorizations: string[] = [];
  const server = createServer(async (request, response) => {
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    authorizations.push(authorization);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '';
    const answer = await mock.fetch(`http://127.0.0.1${path}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': type, ...(authorization !== '' && { authorization }) },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks).toString() }),
    });
    const changed = change(path, await answer.text());
    if (changed === undefined) return;
    const other: Other = typeof changed === 'string' ? { text: changed } : changed;
    const { status = answer.status, type: said = 'application/json', text } = other;
    response.writeHead(status, said === '' ? {} : { 'content-type': said }).end(text);
  });
  return { ...(await listenOnLoopback(server)), authorizations };
}
