import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyError } from '../wire/BodyError.js';
import type { Bytes } from '../wire/Bytes.js';
import { tooLong } from '../wire/readBody.js';
import type { Incoming } from './Incoming.js';
import { queryValue } from './queryValue.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** How many bytes of bodies that are still arriving are kept, of all requests together. */
const ARRIVING_BYTES = 256 * 2 ** 20;

const joined = (chunks: readonly Buffer[]): Bytes => {
  const [only] = chunks;
  // The types of Node.js do not know that no chunk is of shared memory.
  return chunks.length === 1 && only ? (only as Bytes) : Buffer.concat(chunks);
};

/**
 * A request as node:http hands it out. It makes no `Request`, which takes longer than answering it.
 *
 * @internal Its type needs those of Node.js.
 */
export class SocketRequest implements Incoming {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly search: string;
  #signal: AbortSignal | undefined;

  constructor(
    readonly incoming: IncomingMessage,
    readonly outgoing: ServerResponse,
    /** What is kept of all bodies that are still arriving. */
    readonly bodies: { bytes: number },
  ) {
    const { method = 'GET', url = '/', headers } = incoming;
    const mark = url.indexOf('?');
    this.method = method;
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.search = mark < 0 ? '' : url.slice(mark);
    this.host = headers.host ?? '';
  }

  query(name: string): string | undefined {
    return queryValue(this.search, name);
  }

  get headers(): IncomingMessage['headers'] {
    return this.incoming.headers;
  }

  header(name: string): string | undefined {
    const value = this.incoming.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  }

  async text(maxBytes: number): Promise<string> {
    try {
      return UTF8.decode(await this.bytes(maxBytes));
    } catch (error) {
      if (error instanceof BodyError) throw error;
      throw new BodyError('The body is not UTF-8', false);
    }
  }

  bytes(maxBytes: number): Promise<Bytes> {
    const { incoming, bodies } = this;
    return new Promise((resolve, reject) => {
      if (Number(incoming.headers['content-length']) > maxBytes) return reject(tooLong(maxBytes));
      let chunks: Buffer[] = [];
      let length = 0;
      let isSettled = false;
      const settle = (act: () => void) => {
        if (isSettled) return;
        isSettled = true;
        bodies.bytes -= length;
        incoming.off('data', keep);
        act();
        chunks = [];
        // The rest is read and dropped, so that the answer gets through.
        incoming.resume();
      };
      const keep = (chunk: Buffer) => {
        length += chunk.length;
        bodies.bytes += chunk.length;
        chunks.push(chunk);
        if (length > maxBytes) settle(() => reject(tooLong(maxBytes)));
        else if (bodies.bytes > ARRIVING_BYTES) settle(() => reject(new BodyError('Too many bodies at once', true)));
      };
      incoming.on('data', keep);
      incoming.once('end', () => settle(() => resolve(joined(chunks))));
      incoming.once('close', () => settle(() => reject(new BodyError('The body breaks off', false))));
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
