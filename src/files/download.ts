import { bounded } from '../time/bounded.js';

/** What is downloaded, and how. */
export interface DownloadOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly maxBytes: number;
  /** How long nothing may come, in ms. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** A file that is coming. */
export interface Download {
  readonly type: string | null;
  /** How many bytes it has, if the server says so. */
  readonly totalBytes: number | undefined;
  /** Its bytes, once. They end with a DownloadError if they are not all of the file. */
  chunks(): AsyncGenerator<Uint8Array, void>;
}

/** A file did not come. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  /** @param remedy What may help: the same again, a new link, or nothing. */
  constructor(
    message: string,
    readonly remedy: 'again' | 'renew' | 'none',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Asks for a file, and gives it when its headers are there. @throws DownloadError if it does not come. */
export async function download(url: string, options: DownloadOptions): Promise<Download> {
  const { fetch, maxBytes, timeoutMs, signal } = options;
  const stop = new AbortController();
  const timely = <T>(work: () => Promise<T>): Promise<T> => {
    const onTimeout = () => new DownloadError(`nothing came within ${timeoutMs} ms`, 'again');
    return bounded(work, { signal, deadline: { ms: timeoutMs, onTimeout } }).catch((cause: unknown) => {
      stop.abort();
      if (cause instanceof DownloadError || signal?.aborted) throw cause;
      throw new DownloadError('the connection failed', 'again', { cause });
    });
  };
  const { ok, status, headers, body } = await timely(() => fetch(url, { signal: stop.signal }));
  const tooLong = () => new DownloadError(`it is longer than ${maxBytes} bytes; maxBytes sets the limit`, 'none');
  // Of a compressed file the header says another length.
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  const totalBytes = length === null || !/^\d+$/.test(length) ? undefined : Number(length);
  if (!ok || (totalBytes ?? 0) > maxBytes) {
    stop.abort();
    throw ok ? tooLong() : new DownloadError(`the server answered HTTP ${status}`, remedyOf(status));
  }
  return {
    ...{ type: headers.get('content-type'), totalBytes },
    async *chunks() {
      const reader = body?.getReader();
      let bytes = 0;
      try {
        for (;;) {
          const { done, value } = (await timely(async () => reader?.read())) ?? { done: true };
          if (done) break;
          bytes += value.byteLength;
          if (bytes > maxBytes) throw tooLong();
          yield value;
        }
      } finally {
        stop.abort();
      }
      if (totalBytes !== undefined && bytes !== totalBytes)
        throw new DownloadError(`${bytes} of ${totalBytes} bytes came`, 'again');
    },
  };
}

/** A link that has expired is answered as if there were no such file, or no right to it. */
const remedyOf = (status: number): DownloadError['remedy'] => {
  if ([401, 403, 404, 410].includes(status)) return 'renew';
  return status === 408 || status === 425 || status === 429 || status >= 500 ? 'again' : 'none';
};
