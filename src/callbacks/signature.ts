import { createSignatureCheck, decodeSignature, type SignatureHeaders, sign } from '../wire/hmac.js';
import { CallbackError } from './CallbackError.js';
import { taskIdOf } from './parseCallback.js';

/** Options of {@link verifyCallback}. */
export interface VerifyOptions {
  /** How far the timestamp may be from now, in either direction, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The time, in ms since the epoch. Default: now. */
  readonly now?: number | undefined;
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
): Promise<string> => createVerifier(keys)(headers, body, options);

/** {@link verifyCallback} for keys that are imported once. */
export function createVerifier(keys: string | readonly string[]) {
  const all = [keys].flat();
  if (all.length === 0 || !all.every((key) => typeof key === 'string' && key !== '')) {
    throw new TypeError('The webhook key must be a text that is not empty, or several');
  }
  const isSigned = createSignatureCheck(all);
  return async (headers: Headers, body: unknown, { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {}) => {
    const timestamp = checkTimestamp(headers, toleranceSeconds, now);
    const header = headers.get('x-webhook-signature');
    if (header === null) throw new CallbackError('X-Webhook-Signature is missing', 401);
    const signature = decodeSignature(header);
    if (signature === undefined) throw new CallbackError('X-Webhook-Signature is not a signature', 401);
    const taskId = taskIdOf(body);
    if (await isSigned(signature, taskId, timestamp)) return taskId;
    throw new CallbackError('The signature does not fit', 401);
  };
}

/** @throws CallbackError if the timestamp header is missing, malformed or further from now than is tolerated. */
export function checkTimestamp(headers: Headers, toleranceSeconds: number, now: number): string {
  const timestamp = headers.get('x-webhook-timestamp');
  if (timestamp === null) throw new CallbackError('X-Webhook-Timestamp is missing', 401);
  if (!/^\d{1,15}$/.test(timestamp)) throw new CallbackError('X-Webhook-Timestamp is not in unix seconds', 401);
  if (Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds) return timestamp;
  throw new CallbackError('X-Webhook-Timestamp is too far from now', 401);
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
