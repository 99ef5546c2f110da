import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import { isBilled, type Operation } from '../wire/operation.js';
import { type AttemptOptions, createAttempt, type Exchange } from './attempt.js';
import { AbortError } from './errors/AbortError.js';
import { KieError } from './errors/KieError.js';
import { type Logger, log } from './Logger.js';
import type { Limiter } from './limiter.js';
import { backoff } from './schedule.js';

/** One operation with its parameters. */
export interface Call<T> extends Exchange<T> {
  /** Stands around each attempt, as a journal does. */
  readonly around?: ((retry: number, attempt: () => Promise<T>) => Promise<T>) | undefined;
  /** How long to wait before the call is sent again, in ms; undefined if it has failed. Default: as `maxRetries` allows. */
  readonly pause?: ((error: KieError, retry: number) => number | undefined) | undefined;
}

/** Options of {@link createCaller}. */
export interface CallerOptions extends AttemptOptions {
  /** How often a call is sent again, if that cannot cost anything. */
  readonly maxRetries: number;
  /** An operation without a limiter is sent at once. */
  readonly limiters: { readonly [operation in Operation]?: Limiter | false };
  readonly logger: Logger;
}

/** Makes a call of any operation of the contract: at the rate of its limiter, and again where that is safe. */
export type Caller = <T>(call: Call<T>, signal: AbortSignal | undefined) => Promise<T>;

/** If the server asks to wait longer than this, the call fails: better an error now than a call that seems to hang. */
const MAX_RETRY_AFTER_MS = 60_000;

export function createCaller({ maxRetries, limiters, logger, ...options }: CallerOptions): Caller {
  const attempt = createAttempt(options);
  /** Until then the server wants no call of this client. */
  let heldUntil = 0;

  /** Waits until the rate allows a call. Whatever that fails with, nothing was sent. */
  async function turn({ operation, details }: Exchange<unknown>, signal: AbortSignal | undefined): Promise<void> {
    const limiter = limiters[operation];
    for (;;) {
      try {
        if (limiter) await limiter.acquire(signal);
      } catch (cause) {
        const message = `The limiter of ${operation} failed; nothing was sent`;
        throw signal?.aborted ? cause : new KieError(message, { ...details, retryable: true, cause });
      }
      const held = heldUntil - performance.now();
      if (held <= 0) return;
      await sleep(Math.min(held, MAX_RETRY_AFTER_MS), signal);
    }
  }

  const pauseOf = ({ retryable, retryAfterMs = 0 }: KieError, retry: number) =>
    retryable && retry < maxRetries && retryAfterMs <= MAX_RETRY_AFTER_MS
      ? Math.max(retryAfterMs, backoff(retry))
      : undefined;

  return (call, signal) => {
    const { operation, around = (_, send) => send(), pause = pauseOf } = call;
    const { hint, ...details } = call.details;
    const isBought = isBilled(operation);
    let inFlight = false;
    let bought: object | undefined;
    const work = async (signal: AbortSignal | undefined) => {
      for (let retry = 0; ; retry++) {
        try {
          await turn(call, signal);
          return await around(retry, async () => {
            signal?.throwIfAborted();
            const start = performance.now();
            inFlight = true;
            const result = await attempt(call, signal);
            if (isBought) bought = Object(result);
            const fields = { ...details, ...bought, ms: performance.now() - start };
            log(logger, isBought ? 'info' : 'debug', `${operation} answered`, fields);
            return result;
          });
        } catch (error) {
          inFlight = !(error instanceof KieError) || error.ambiguous;
          if (!(error instanceof KieError) || signal?.aborted) throw error;
          const { code, httpStatus, requestId, taskId, ambiguous, retryAfterMs } = error;
          if (code === 429 && retryAfterMs)
            heldUntil = Math.max(heldUntil, performance.now() + Math.min(retryAfterMs, MAX_RETRY_AFTER_MS));
          const fields = { ...details, error: error.name, code, httpStatus, requestId, taskId, ambiguous, retry };
          const waitMs = pause(error, retry);
          if (waitMs === undefined) {
            log(logger, 'error', `${operation} failed`, fields);
            throw error;
          }
          log(logger, 'warn', `${operation} is sent again`, { ...fields, waitMs });
          await sleep(waitMs, signal);
        }
      }
    };
    const onAbort = () => {
      const known = bought ?? { ambiguous: inFlight && isBought };
      return new AbortError(`${operation} was aborted by its signal`, {
        ...details,
        hint,
        ...known,
        cause: signal?.reason,
      });
    };
    return bounded(work, { signal, onAbort });
  };
}
