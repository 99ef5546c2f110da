import { readEnvelope } from '../wire/envelope.js';
import type { Operation } from '../wire/operation.js';
import { retryAfter } from '../wire/retryAfter.js';
import { errorOfCode } from './errors/errorOfCode.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import type { KieErrorDetails } from './errors/KieError.js';
import { redact, secretsOf } from './redact.js';
import { saysRefused, verdictOnError, verdictOnNothing } from './verdict.js';

/** The code whose error a refusal is, whatever code it came with. */
const VALIDATION_FAILED = 422;

/** One HTTP answer with its body, which has been read. */
export interface Answer {
  readonly response: Response;
  /** The body: JSON text, or what it was parsed to. */
  readonly body: unknown;
}

/** What is known of a call before its answer comes. */
export interface CallInfo {
  readonly operation: Operation;
  readonly details: KieErrorDetails;
  /** The texts that no message may quote. */
  readonly secrets: () => readonly string[];
}

/**
 * Takes `data` out of an answer. Both transports of an error are judged: the HTTP status first, then `code`.
 *
 * @param proves Whether the answer can prove a refusal. It cannot if the request may have reached the server another time.
 * @throws KieError the subclass of the code, if either says that the call failed.
 * @throws ValidationFailedError if the message is a known text of refusal, also under a code that leaves open what was bought.
 * @throws InvalidResponseError if it says neither that it failed nor that it succeeded.
 */
export function readAnswer({ operation, details, secrets }: CallInfo, answer: Answer, proves: boolean): unknown {
  const { status: httpStatus, ok, headers } = answer.response;
  const envelope = readEnvelope(answer.body);
  if (ok && envelope?.code === 200) return envelope.data;
  // Also what the answer itself says of the request: a record holds it.
  const quiet = (text: string) => redact(text, () => [...secrets(), ...secretsOf(envelope?.data)]);
  if (ok && envelope === undefined) {
    const type = quiet(headers.get('content-type') ?? 'no content type');
    throw new InvalidResponseError(
      `${operation} answered HTTP status ${httpStatus} (${type}) without the envelope {code, msg, data}`,
      { ...details, ...verdictOnNothing(operation), httpStatus },
    );
  }
  const code = envelope === undefined || envelope.code === 200 ? httpStatus : envelope.code;
  const said = quiet(envelope?.message ?? `HTTP status ${httpStatus}`);
  // A code of success under an HTTP error proves neither that a task was bought nor that none was.
  const verdict =
    envelope?.code === 200 || !proves ? verdictOnNothing(operation) : verdictOnError(operation, httpStatus, code);
  const refused = proves && verdict.ambiguous && envelope !== undefined && saysRefused(httpStatus, envelope, said);
  throw errorOfCode(refused ? VALIDATION_FAILED : code, `${operation} failed with code ${code}: ${said}`, {
    ...details,
    ...(refused ? { ambiguous: false, retryable: false } : verdict),
    code,
    httpStatus,
    retryAfterMs: retryAfter(headers.get('retry-after')),
  });
}

/** What the server calls a request; undefined if it does not say, or says it in a form that no id has. */
export function requestIdOf({ headers }: Response): string | undefined {
  const ids = ['x-request-id', 'cf-ray'].map((name) => headers.get(name));
  return ids.find((id): id is string => id !== null && /^[\w.:-]{1,128}$/.test(id));
}
