import { bounded } from '../time/bounded.js';
import { BodyError } from '../wire/BodyError.js';
import { isBilled } from '../wire/operation.js';
import { readBytes } from '../wire/readBody.js';
import { type CallInfo, readAnswer, requestIdOf } from './answer.js';
import { ConnectionError } from './errors/ConnectionError.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import type { KieErrorDetails } from './errors/KieError.js';
import { redact, redactError } from './redact.js';
import { stemsFrom, type Transmissions, watch } from './transmissions.js';
import { verdictOnNothing } from './verdict.js';

/** What is sent in an attempt, and how its answer is read. */
export interface Exchange<T> extends CallInfo {
  /** Sends the request once. */
  send(signal: AbortSignal, fetch: typeof globalThis.fetch): Promise<Response>;
  /** Time for one request and its answer, in ms. Default: that of all calls. */
  readonly timeoutMs?: number;
  /** Reads `data` of the envelope, or throws a KieError with `details`. */
  read(data: unknown, details: KieErrorDetails): T;
}

/** Options of {@link createAttempt}. */
export interface AttemptOptions {
  /** Kept out of every message. */
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  /** Time for one request and its answer, in ms. */
  readonly timeoutMs: number;
  /** How long an answer may be, in bytes after decompression. */
  readonly maxAnswerBytes: number;
  /** Whether there is code between the client and `fetch` that may send by its own means. */
  readonly hasMiddleware: () => boolean;
}

/** Makes what sends a request once and reads its answer, body included, within `timeoutMs`. */
export function createAttempt({ apiKey, fetch, maxAnswerBytes, hasMiddleware, ...common }: AttemptOptions) {
  return async <T>(exchange: Exchange<T>, signal: AbortSignal | undefined): Promise<T> => {
    const { operation, send, read, timeoutMs = common.timeoutMs } = exchange;
    const secrets = () => [apiKey, ...exchange.secrets()];
    let details = exchange.details;
    let transmissions: Transmissions = { count: 0, reached: 0, lost: 0, same: 0 };
    const fail = (what: string, cause?: unknown): ConnectionError => {
      const known = redactError(cause, secrets);
      const { count, reached, unopened } = transmissions;
      if (count === 0) {
        const verb = hasMiddleware() ? 'failed in middleware' : 'was not sent';
        const ambiguous = hasMiddleware() && isBilled(operation);
        const message = `${operation} ${verb}: ${known?.message ?? what}`;
        return new ConnectionError(message, { ...details, ambiguous, cause: known });
      }
      // Nothing was sent if no transmission opened a connection, and this is why it failed. If middleware fails for another
      // reason, it may have sent the request by its own means, which nobody counts.
      const isUnsent = reached === 0 && stemsFrom(unopened, cause);
      const verdict = isUnsent ? { ambiguous: false, retryable: true } : verdictOnNothing(operation);
      return new ConnectionError(`${operation} ${what}`, { ...details, ...verdict, cause: known });
    };
    let late: ConnectionError | undefined;
    const onTimeout = () => (late = fail(`got no answer within ${timeoutMs} ms`));
    const work = async (signal: AbortSignal) => {
      const watched = watch(fetch, operation, signal);
      transmissions = watched.transmissions;
      const response = await send(signal, watched.fetch);
      const requestId = requestIdOf(response);
      if (requestId !== undefined) details = { ...details, requestId: redact(requestId, () => [apiKey]) };
      return { response, body: new TextDecoder().decode(await readBytes(response, maxAnswerBytes)) };
    };
    const answer = await bounded(work, { signal, deadline: { ms: timeoutMs, onTimeout } }).catch((cause: unknown) => {
      if (signal?.aborted || cause === late) throw cause;
      if (!(cause instanceof BodyError && cause.isTooLong))
        throw fail('got no answer: the connection failed', cause instanceof BodyError ? cause.cause : cause);
      // Not to be sent again: the next answer would be as long.
      const verdict = { ...verdictOnNothing(operation), retryable: false };
      const what = `${operation} answered with more than ${maxAnswerBytes} bytes; maxAnswerBytes sets the limit`;
      throw new InvalidResponseError(what, { ...details, ...verdict });
    });
    const { lost, same } = transmissions;
    const proves = !isBilled(operation) || (lost === 0 && same < 2);
    return read(readAnswer({ operation, details, secrets }, answer, proves), details);
  };
}
