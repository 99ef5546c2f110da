import { refusals } from '../../generated/refusals.js';
import type { Envelope } from '../wire/envelope.js';
import { isBilled, type Operation } from '../wire/operation.js';
import type { KieErrorDetails } from './errors/KieError.js';

/** Whether a failed call may have bought a task, and whether it can be sent again without buying twice. */
export type Verdict = Required<Pick<KieErrorDetails, 'ambiguous' | 'retryable'>>;

/** Judges an answer that is an error. The HTTP status or the code can be the error; it is a refusal only if both agree. */
export function verdictOnError(operation: Operation, httpStatus: number, code: number): Verdict {
  const refused = refuses(code) && (httpStatus < 300 || refuses(httpStatus));
  // Refused for now: nothing was done, and the same call may be sent again later.
  const later = refused && (code === 429 || code === 455);
  if (isBilled(operation)) return { ambiguous: !refused, retryable: later };
  return { ambiguous: false, retryable: later || code === 500 || (httpStatus > 501 && httpStatus !== 505) };
}

/**
 * The codes that refuse a createTask: the documented ones, and those by which HTTP says that a request was not taken up. Not 408,
 * which comes after the generation, and not 460 and 499, by which gateways say that the client did not wait for the answer.
 */
const refuses = (code: number): boolean => /^(40[0-6]|41[01345]|422|429|43[13]|45[15]|505)$/.test(`${code}`);

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
