import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import { isBilled, type Operation } from '../wire/operation.js';
import { type CallInfo, readAnswer } from './answer.js';
import { AbortError } from './errors/AbortError.js';
import { ConnectionError } from './errors/ConnectionError.js';
import { KieError } from './errors/KieError.js';
import { type Logger, log } from './Logger.js';
import type { Limiter } from './limiter.js';
import { redactError } from './redact.js';
import { verdictOnFetchError, verdictOnNothing } from './verdict.js';

/** One operation with its parameters. */
export interface Call<T> extends CallInfo {
  /** Sends the request once. */
  send(signal: AbortSignal | undefined, fetch: typeof globalThis.fetch): Promise<Response>;
  /** Reads `data` of the envelope, or throws a KieError. */
  read(data: unknown): T;
}

/** Options of {@link createCaller}. */
export interface CallerOptions {
  /** Kept out of every message. */
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  /** Time for one request and its answer, in ms. */
  readonly timeoutMs: number;
  /** How often a call is sent again, if that cannot cost anything. */
  readonly maxRetries: number;
  /** An operation without a limiter is sent at once. */
  readonly limiters: { readonly [operation in Operation]?: Limiter | false };
  readonly logger: Logger;
}

/** Makes a call of any operation of the contract: at the rate of its limiter, and again where that is safe. */
export type Caller = <T>(call: Call<T>, signal: AbortSignal | undefined) => Promise<T>;

const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;
/** If the server asks to wait longer than this, the call fails: better an error now than a call that seems to hang. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Waits for the limiter. Whatever that fails with, nothing was sent. */
async function pass(limiter: Limiter, signal: AbortSignal | undefined): Promise<void> {
  try {
    await limiter.acquire(signal);
  } catch (cause) {
    throw signal?.aborted ? cause : new KieError('The limiter failed; nothing was sent', { cause });
  }
}

export function createCaller({ apiKey, fetch, timeoutMs, maxRetries, limiters, logger }: CallerOptions): Caller {
  /** One request and its answer, body included, within `timeoutMs`. */
  async function attempt<T>(call: Call<T>, signal: AbortSignal | undefined): Promise<T> {
    const { operation, details, send, read } = call;
    const secrets = () => [apiKey, ...call.secrets()];
    let sent = false;
    let failure: unknown;
    // Middleware runs around fetch and can fail by itself. Only an error of fetch says something of the connection.
    const watched: typeof fetch = async (...request) => {
      sent = true;
      try {
        return await fetch(...request);
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    const fail = (what: string, cause?: unknown): ConnectionError => {
      const isOfFetch = cause !== undefined && cause === failure;
      const verdict = isOfFetch ? verdictOnFetchError(operation, cause) : verdictOnNothing(operation);
      const known = redactError(cause, secrets);
      return sent
        ? new ConnectionError(`${operation} ${what}`, { ...details, ...verdict, cause: known })
        : new ConnectionError(`${operation} was not sent: ${known?.message ?? what}`, { ...details, cause: known });
    };
    let late: ConnectionError | undefined;
    const onTimeout = () => (late = fail(`got no answer within ${timeoutMs} ms`));
    const work = async (signal: AbortSignal | undefined) => {
      const response = await send(signal, watched);
      return { response, body: await response.text() };
    };
    const answer = await bounded(work, { signal, deadline: { ms: timeoutMs, onTimeout } }).catch((cause: unknown) => {
      throw signal?.aborted || cause === late ? cause : fail('got no answer: the connection failed', cause);
    });
    return read(readAnswer({ operation, details, secrets }, answer));
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
          const level = isBilled(operation) ? 'info' : 'debug';
          log(logger, level, `${operation} answered`, { ...details, retry, ms: performance.now() - start });
          return result;
        } catch (error) {
          inFlight = !(error instanceof KieError) || error.ambiguous;
          if (!(error instanceof KieError) || signal?.aborted) throw error;
          const { code, httpStatus, retryable, ambiguous, retryAfterMs = 0 } = error;
          const fields = { ...details, error: error.name, code, httpStatus, ambiguous, retry };
          if (!retryable || retry >= maxRetries || retryAfterMs > MAX_RETRY_AFTER_MS) {
            log(logger, 'error', `${operation} failed`, fields);
            throw error;
          }
          // Full jitter: calls that failed together are not sent again together.
          const backoff = Math.random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** retry);
          const waitMs = Math.max(retryAfterMs, backoff);
          log(logger, 'warn', `${operation} is sent again`, { ...fields, waitMs });
          await sleep(waitMs, signal);
        }
      }
    };
    const onAbort = () => {
      const ambiguous = inFlight && isBilled(operation);
      return new AbortError(`${operation} was aborted by its signal`, { ...details, ambiguous, cause: signal?.reason });
    };
    return bounded(work, { signal, onAbort });
  };
}
