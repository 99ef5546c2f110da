import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyError } from '../wire/BodyError.js';
import { tooLong } from '../wire/readBody.js';
import type { Incoming } from './Incoming.js';

/** A request as node:http hands it out. It makes no `Request`, which takes longer than answering it. */
export class SocketRequest implements Incoming {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly #query: string;
  #signal: AbortSignal | undefined;

  constructor(
    readonly incoming: IncomingMessage,
    readonly outgoing: ServerResponse,
  ) {
    const { method = 'GET', url = '/', headers } = incoming;
    const mark = url.indexOf('?');
    this.method = method;
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.#query = mark < 0 ? '' : url.slice(mark);
    this.host = headers.host ?? '';
  }

  query(name: string): string | undefined {
    return new URLSearchParams(this.#query).get(name) ?? undefined;
  }

  header(name: string): string | undefined {
    const value = this.incoming.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  }

  async text(maxBytes: number): Promise<string> {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.bytes(maxBytes));
    } catch (error) {
      if (error instanceof BodyError) throw error;
      throw new BodyError('The body is not UTF-8', false);
    }
  }

  bytes(maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const { incoming } = this;
    return new Promise((resolve, reject) => {
      if (Number(incoming.headers['content-length']) > maxBytes) return reject(tooLong(maxBytes));
      const chunks: Buffer[] = [];
      let length = 0;
      incoming.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > maxBytes) reject(tooLong(maxBytes));
        else chunks.push(chunk);
      });
      incoming.once('end', () => resolve(Buffer.concat(chunks)));
      incoming.once('close', () => reject(new BodyError('The body breaks off', false)));
    });
  }

  get signal(): AbortSignal {
    if (this.#signal) return this.#signal;
    const controller = new AbortController();
    this.outgoing.once('close', () => controller.abort());
    if (this.outgoing.closed) controller.abort();
    this.#signal = controller.signal;
    return this.#signal;
  }
}
