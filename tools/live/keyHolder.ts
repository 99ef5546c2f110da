import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listenOnLoopback } from '../../src/mock/loopback.js';

/** A hop on this machine that alone knows the key. */
export interface KeyHolder {
  readonly url: string;
  /** What a request has as `authorization` to be sent on with the key; worth nothing elsewhere. */
  readonly authorization: string;
  /** Why the API last gave no answer at all; undefined while it does. */
  failure(): string | undefined;
  close(): Promise<void>;
}

const PASSED = ['content-type', 'retry-after'];

/**
 * Sends requests on to `baseUrl` and puts the key in only here, behind the recorder: so no recording ever holds it. Where an
 * answer quotes the key, it is blotted out.
 */
export async function holdKey(baseUrl: string, apiKey: string, timeoutMs: number): Promise<KeyHolder> {
  const authorization = `Bearer stand-in-${randomUUID()}`;
  let failure: string | undefined;
  const forward = async (request: IncomingMessage) => {
    const headers = new Headers();
    const type = request.headers['content-type'];
    if (type !== undefined) headers.set('content-type', type);
    if (request.headers.authorization === authorization) headers.set('authorization', `Bearer ${apiKey}`);
    const body = await buffer(request);
    const answer = await fetch(`${baseUrl.replace(/\/+$/, '')}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = (await answer.text()).replaceAll(apiKey, '[key]');
    const passed = PASSED.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return { status: answer.status, headers: Object.fromEntries(passed), text };
  };
  const server = createServer((request, response) => {
    forward(request).then(
      ({ status, headers, text }) => {
        failure = undefined;
        response.writeHead(status, headers).end(text);
      },
      (error) => {
        failure = reasonOf(error, timeoutMs);
        response.writeHead(504, { 'content-type': 'text/plain' }).end('No answer');
      },
    );
  });
  return { ...(await listenOnLoopback(server)), authorization, failure: () => failure };
}

/** The code of a network error says enough; its message might quote what was sent. */
function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'it failed';
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? `${cause.code}` : 'the connection failed';
}
