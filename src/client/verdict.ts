import { refusals } from '../../generated/refusals.js';
import type { Envelope } from '../wire/envelope.js';
import { isBilled, type Operation } from '../wire/operation.js';
import type { KieErrorDetails } from './errors/KieError.js';

/** Whether a failed call may have bought a task, and whether it can be sent again without buying twice. */
type Verdict = Required<Pick<KieErrorDetails, 'ambiguous' | 'retryable'>>;

/** Judges an answer that is an error. The HTTP status or the code can be the error; it is a refusal only if both agree. */
export function verdictOnError(operation: Operation, httpStatus: number, code: number): Verdict {
  const refused = refuses(code) && (httpStatus < 300 || refuses(httpStatus));
  // Refused for now: nothing was done, and the same call may be sent again later.
  const later = refused && (code === 429 || code === 455);
  if (isBilled(operation)) return { ambiguous: !refused, retryable: later };
  return { ambiguous: false, retryable: later || code === 500 || (httpStatus > 501 && httpStatus !== 505) };
}

/**
 * The codes that refuse a createTask: those of a client's mistake, and 505. Not 408, which comes after the generation, and not
 * 421, after which undici itself sends the request again.
 */
const refuses = (code: number): boolean => (code >= 400 && code < 500 && code !== 408 && code !== 421) || code === 505;

/**
 * Whether an error says in words that nothing was bought, whatever its code.
 *
 * @param said The message without the texts of the request: what it quotes of them proves nothing.
 */
export function saysRefused(httpStatus: number, { code, data }: Envelope, said: string): boolean {
  const agree = httpStatus < 300 || httpStatus === code || refuses(httpStatus);
  return agree && code !== 200 && (data ?? null) === null && refusals.test(said);
}

/** Judges an answer that cannot be read, or did not come. */
export const verdictOnNothing = (operation: Operation): Verdict => {
  const ambiguous = isBilled(operation);
  return { ambiguous, retryable: !ambiguous };
};

/** Judges what `fetch` rejected with. Only a connection that never opened proves that nothing was sent. */
export const verdictOnFetchError = (operation: Operation, error: unknown): Verdict =>
  neverOpened(error) ? { ambiguous: false, retryable: true } : verdictOnNothing(operation);

/** What Node.js, undici and Bun call a connection that never opened. Other runtimes do not say. */
const NEVER_OPENED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

function neverOpened(error: unknown, depth = 0): boolean {
  // Node.js tries every address of a host. None of them may have opened.
  if (error instanceof AggregateError)
    return error.errors.length > 0 && error.errors.every((each) => neverOpened(each, 9));
  const { code, syscall, cause }: { code?: unknown; syscall?: unknown; cause?: unknown } = Object(error);
  if (code === 'ETIMEDOUT') return syscall === 'connect';
  return typeof code === 'string'
    ? NEVER_OPENED.test(code)
    : cause !== undefined && depth < 9 && neverOpened(cause, depth + 1);
}
