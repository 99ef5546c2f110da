import { readEnvelope } from '../wire/envelope.js';
import type { Operation } from '../wire/operation.js';
import { retryAfter } from '../wire/retryAfter.js';
import { errorOfCode } from './errors/codes.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import type { KieErrorDetails } from './errors/KieError.js';
import { quiet } from './quiet.js';
import { ofAnswer, ofNoAnswer } from './verdict.js';

/** One HTTP answer, body read. */
export interface Answer {
  readonly response: Response;
  /** The body: JSON text, or what it was parsed to. */
  readonly body: unknown;
}

/** What the answer is the answer to. */
export interface Question {
  readonly operation: Operation;
  readonly details: KieErrorDetails;
  /** What a message must not quote. */
  readonly secrets: () => readonly string[];
}

/**
 * Takes `data` out of an answer. Both transports of an error are judged: the HTTP status first, then `code`.
 *
 * @throws KieError the subclass of the code, if either says that the call failed.
 * @throws InvalidResponseError if it says neither that it failed nor that it succeeded.
 */
export function readAnswer({ operation, details, secrets }: Question, { response, body }: Answer): unknown {
  const { status: httpStatus, ok, headers } = response;
  const envelope = readEnvelope(body);
  if (ok && envelope?.code === 200) return envelope.data;
  if (ok && envelope === undefined) {
    const type = quiet(headers.get('content-type') ?? 'no content type', secrets);
    throw new InvalidResponseError(
      `${operation} answered HTTP status ${httpStatus} (${type}) without the envelope {code, msg, data}`,
      { ...details, ...ofNoAnswer(operation), httpStatus },
    );
  }
  const code = envelope === undefined || envelope.code === 200 ? httpStatus : envelope.code;
  const said = quiet(envelope?.message ?? `HTTP status ${httpStatus}`, secrets);
  throw errorOfCode(code, `${operation} failed with code ${code}: ${said}`, {
    ...details,
    // A success within an error proves nothing, neither that a task was bought nor that it was not.
    ...(envelope?.code === 200 ? ofNoAnswer(operation) : ofAnswer(operation, httpStatus, code)),
    httpStatus,
    retryAfterMs: retryAfter(headers.get('retry-after')),
  });
}
