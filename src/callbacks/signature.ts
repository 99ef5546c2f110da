import type { Bytes } from '../wire/Bytes.js';
import { createSignatureCheck, decodeSignature, type SignatureHeaders, sign } from '../wire/hmac.js';
import { CallbackError } from './CallbackError.js';
import { parsed, taskIdOf, taskIdsIn } from './parseCallback.js';

/** Options of {@link verifyCallback}. */
export interface VerifyOptions {
  /** How far the timestamp may be from now, in either direction, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The time, in ms since the epoch. Default: now. */
  readonly now?: number | undefined;
}

/** What the headers say of a signature that nobody has checked yet. */
export interface SignatureClaim {
  readonly timestamp: string;
  readonly signature: Bytes;
}

/**
 * Checks the signature headers of a callback. They cover the task id and the timestamp, **not the rest of the body**: they prove
 * that the vendor has sent a callback about this task, not what the body says of it.
 *
 * @param body The JSON text of the callback, or what it was parsed to.
 * @param keys The account's webhook key, or several while one replaces another.
 * @returns The id of the task.
 * @throws CallbackError if a header is missing, malformed, too old, of the future, or signed with another key.
 * @throws TypeError if there is no key.
 */
export const verifyCallback = async (
  headers: Headers,
  body: unknown,
  keys: string | readonly string[],
  options?: VerifyOptions,
): Promise<string> => taskIdOf(await createVerifier(keys)(readSignature(headers, options), body));

/** Makes a function that parses a body if the id of its task is signed. The keys are imported once. */
export function createVerifier(keys: string | readonly string[]) {
  const all = [keys].flat();
  if (all.length === 0 || !all.every((key) => typeof key === 'string' && key !== '')) {
    throw new TypeError('The webhook key must be a text that is not empty, or several');
  }
  const isSigned = createSignatureCheck(all);
  return async ({ signature, timestamp }: SignatureClaim, body: unknown): Promise<unknown> => {
    // Parsing 256 kB takes longer than checking a signature.
    const ids = typeof body === 'string' ? taskIdsIn(body) : new Set([taskIdOf(body)]);
    if (ids.size === 0) throw new CallbackError('The body names no task', 400, 'body');
    for (const id of ids) {
      if (!(await isSigned(signature, `${id}.${timestamp}`))) continue;
      const payload = parsed(body);
      // The signed id may stand elsewhere in the body than where the task is named.
      if (taskIdOf(payload) === id) return payload;
    }
    throw new CallbackError('The signature does not fit', 401, 'signature');
  };
}

/** @throws CallbackError if a header is missing or malformed, or the timestamp is further from now than is tolerated. */
export function readSignature(
  headers: Headers,
  { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {},
): SignatureClaim {
  const unsigned = (problem: string) => new CallbackError(problem, 401, 'unsigned');
  const timestamp = headers.get('x-webhook-timestamp');
  if (timestamp === null) throw unsigned('X-Webhook-Timestamp is missing');
  if (!/^\d{1,15}$/.test(timestamp)) throw unsigned('X-Webhook-Timestamp is not in unix seconds');
  const header = headers.get('x-webhook-signature');
  if (header === null) throw unsigned('X-Webhook-Signature is missing');
  const signature = decodeSignature(header);
  if (signature === undefined) throw unsigned('X-Webhook-Signature is not a signature');
  const ahead = Number(timestamp) - now / 1000;
  if (Math.abs(ahead) <= toleranceSeconds) return { timestamp, signature };
  const off = `${Math.abs(Math.round(ahead))} s ${ahead > 0 ? 'ahead of' : 'behind'}`;
  throw new CallbackError(`X-Webhook-Timestamp is ${off} the clock of the receiver`, 401, 'clock');
}

/**
 * Signs a callback as the vendor does, for your own tests.
 *
 * @param now The time of signing, in ms since the epoch. Default: now.
 * @returns The two headers to send with the payload.
 * @throws CallbackError if the payload names no task.
 */
export const signCallback = async (
  payload: unknown,
  key: string,
  now: number = Date.now(),
): Promise<SignatureHeaders> => sign(taskIdOf(payload), key, now);
