import { aborted, throwIfAborted } from './abort.js';
import type { Answer } from './envelope.js';
import { ConnectionError } from './errors/ConnectionError.js';
import type { KieErrorDetails } from './errors/KieError.js';

/** What an openapi-fetch call resolves to, as far as it matters here. */
interface Fetched {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Bounds of one exchange. */
export interface ExchangeOptions {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * One request and its answer, body included, within `timeoutMs`.
 *
 * @param call What is called, for the message.
 * @throws AbortError if the signal is aborted.
 * @throws ConnectionError if no whole answer came, or not in time.
 */
export async function exchange(
  call: string,
  send: (signal: AbortSignal) => Promise<Fetched>,
  { signal, timeoutMs }: ExchangeOptions,
  details: KieErrorDetails,
): Promise<Answer> {
  throwIfAborted(signal, details);
  // A controller of its own: fetch would leave a listener on the caller's signal until the next garbage collection.
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { data, error, response } = await send(controller.signal);
    return { httpStatus: response.status, contentType: response.headers.get('content-type'), body: data ?? error };
  } catch (cause) {
    if (signal?.aborted) throw aborted(signal, details);
    const why = controller.signal.aborted
      ? `got no answer within ${timeoutMs} ms`
      : 'got no answer: the connection failed';
    throw new ConnectionError(`${call} ${why}`, { ...details, retryable: true, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
