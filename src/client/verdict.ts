import type { KieErrorDetails } from './errors/KieError.js';

/** An operation of the contract. `createTask` buys: to send it twice may cost twice. */
export type Operation = 'createTask' | 'recordInfo';

type Verdict = Required<Pick<KieErrorDetails, 'ambiguous' | 'retryable'>>;

/** Refused for now: nothing was done, and the same call may be sent again later. */
const LATER = [429, 455];

/** Codes by which a createTask was refused: those of a client's mistake, and 505. Not 408: it comes after the generation. */
const refuses = (code: number): boolean => (code >= 400 && code < 500 && code !== 408) || code === 505;

/** Judges an answer that is an error. Either of HTTP status and code can be the error; a refusal needs both to agree. */
export function ofAnswer(operation: Operation, httpStatus: number, code: number): Verdict {
  const refused = refuses(code) && (httpStatus === 200 || refuses(httpStatus));
  const later = LATER.includes(code) && refused;
  if (operation === 'createTask') return { ambiguous: !refused, retryable: later };
  return { ambiguous: false, retryable: later || code === 500 || (httpStatus >= 502 && httpStatus !== 505) };
}

/** Judges an answer that cannot be read. */
export const ofNoAnswer = (operation: Operation): Verdict => ({
  ambiguous: operation === 'createTask',
  retryable: operation !== 'createTask',
});

/** Judges what `fetch` rejected with. Only a connection that never opened proves that nothing was sent. */
export function ofFetchError(operation: Operation, error: unknown): Verdict {
  return neverOpened(error) ? { ambiguous: false, retryable: true } : ofNoAnswer(operation);
}

/** What Node.js, undici and Bun call a connection that never opened. Elsewhere there is no telling. */
const NEVER_OPENED = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['ConnectionRefused', 'FailedToOpenSocket'],
];

function neverOpened(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  // Node.js tries every address of a host; all of them have to have failed so.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverOpened);
  if ('code' in error && typeof error.code === 'string') {
    return (
      NEVER_OPENED.includes(error.code) ||
      (error.code === 'ETIMEDOUT' && 'syscall' in error && error.syscall === 'connect')
    );
  }
  return 'cause' in error && neverOpened(error.cause);
}
