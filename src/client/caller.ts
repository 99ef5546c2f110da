import { bounded, sleep } from './bounded.js';
import { type Question, readEnvelope } from './envelope.js';
import { AbortError } from './errors/AbortError.js';
import { ConnectionError } from './errors/ConnectionError.js';
import { KieError } from './errors/KieError.js';
import type { Logger } from './Logger.js';
import type { Limiter } from './limiter.js';
import { type Operation, ofFetchError, ofNoAnswer } from './verdict.js';

/** One operation with its parameters. */
export interface Call<T> extends Question {
  /** Sends the request once. */
  send(
    signal: AbortSignal | undefined,
  ): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
  /** Reads `data` of the envelope, or throws a KieError. */
  read(data: unknown): T;
}

/** What a caller needs to know of the client's options. */
export interface CallerOptions {
  /** Kept out of every message. */
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly limiters: Readonly<Record<Operation, Limiter | false>>;
  readonly logger: Logger;
}

/** Makes calls: one at the rate of its limiter, and again where that is safe. */
export type Caller = <T>(call: Call<T>, signal: AbortSignal | undefined) => Promise<T>;

const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;
/** Whoever is told to come back later than this is better told so than kept waiting. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Whatever a limiter fails with, nothing was sent. */
async function pass(limiter: Limiter, signal: AbortSignal | undefined): Promise<void> {
  try {
    await limiter.acquire(signal);
  } catch (cause) {
    throw signal?.aborted ? cause : new KieError('The limiter failed; nothing was sent', { cause });
  }
}

export function createCaller({ apiKey, timeoutMs, maxRetries, limiters, logger }: CallerOptions): Caller {
  /** One request and its answer, body included, within `timeoutMs`. */
  async function attempt<T>(
    { operation, details, send, read, secrets }: Call<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const onTimeout = () =>
      new ConnectionError(`${operation} got no answer within ${timeoutMs} ms`, {
        ...details,
        ...ofNoAnswer(operation),
      });
    const fetched = await bounded(send, { signal, ms: timeoutMs, onTimeout }).catch((cause: unknown) => {
      if (cause instanceof KieError || signal?.aborted) throw cause;
      const verdict = ofFetchError(operation, cause);
      throw new ConnectionError(`${operation} got no answer: the connection failed`, { ...details, ...verdict, cause });
    });
    const answer = { response: fetched.response, body: fetched.data ?? fetched.error };
    return read(readEnvelope({ operation, details, secrets: () => [apiKey, ...secrets()] }, answer));
  }

  return (call, signal) => {
    const { operation, details } = call;
    const limiter = limiters[operation];
    let inFlight = false;
    const work = async (signal: AbortSignal | undefined) => {
      for (let retry = 0; ; retry++) {
        if (limiter) await pass(limiter, signal);
        const start = performance.now();
        inFlight = true;
        try {
          const result = await attempt(call, signal);
          logger.debug?.(`${operation} answered`, { ...details, retry, ms: performance.now() - start });
          return result;
        } catch (error) {
          inFlight = false;
          if (!(error instanceof KieError) || signal?.aborted) throw error;
          const { code, httpStatus, retryable, ambiguous, retryAfterMs = 0 } = error;
          const fields = { ...details, error: error.name, code, httpStatus, ambiguous, retry };
          if (!retryable || retry >= maxRetries || retryAfterMs > MAX_RETRY_AFTER_MS) {
            logger.error?.(`${operation} failed`, fields);
            throw error;
          }
          // Full jitter: whoever failed together does not come back together.
          const backoff = Math.random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** retry);
          const waitMs = Math.max(retryAfterMs, backoff);
          logger.warn?.(`${operation} is sent again`, { ...fields, waitMs });
          await sleep(waitMs, signal);
        }
      }
    };
    const onAbort = () => {
      const ambiguous = inFlight && operation === 'createTask';
      return new AbortError(`${operation} was aborted by its signal`, { ...details, ambiguous, cause: signal?.reason });
    };
    return bounded(work, { signal, onAbort });
  };
}
