import { CallbackError } from './CallbackError.js';
import { taskIdOf } from './parseCallback.js';

/** Options of {@link verifyCallback}. */
export interface VerifyOptions {
  /** How far the timestamp may be from now, in either direction, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined;
  /** The time, in ms since the epoch. Default: now. */
  readonly now?: number | undefined;
}

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Checks the signature headers of a callback. They cover the task id and the timestamp, **not the rest of the body**: what is
 * proved is that the vendor has something to say about this task.
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
  checkKeys(keys);
  let imported: Promise<CryptoKey>[] | undefined;
  return async (headers: Headers, body: unknown, { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {}) => {
    const timestamp = checkTimestamp(headers, toleranceSeconds, now);
    const signature = decode(headers.get('x-webhook-signature'));
    const taskId = taskIdOf(body);
    const data = signed(taskId, timestamp);
    imported ??= [keys].flat().map((key) => importKey(key, 'verify'));
    // Every key is tried, whichever fits, so that the time taken does not tell which.
    const verdicts = await Promise.all(
      imported.map(async (key) => crypto.subtle.verify(ALGORITHM, await key, signature, data)),
    );
    if (verdicts.includes(true)) return taskId;
    throw new CallbackError('The signature does not fit', 401);
  };
}

/** @throws TypeError unless there is a key, and each is a text that is not empty. */
function checkKeys(keys: unknown): asserts keys is string | readonly string[] {
  const all = [keys].flat();
  if (all.length > 0 && all.every((key) => typeof key === 'string' && key !== '')) return;
  throw new TypeError('The webhook key must be a text that is not empty, or several');
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
 */
export async function signCallback(
  payload: unknown,
  key: string,
  now: number = Date.now(),
): Promise<{ 'x-webhook-timestamp': string; 'x-webhook-signature': string }> {
  const timestamp = `${Math.floor(now / 1000)}`;
  const bytes = await crypto.subtle.sign(ALGORITHM, await importKey(key, 'sign'), signed(taskIdOf(payload), timestamp));
  return {
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': btoa(String.fromCharCode(...new Uint8Array(bytes))),
  };
}

const signed = (taskId: string, timestamp: string) => new TextEncoder().encode(`${taskId}.${timestamp}`);

const importKey = (key: string, usage: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(key), ALGORITHM, false, [usage]);

function decode(signature: string | null): Uint8Array<ArrayBuffer> {
  if (signature === null) throw new CallbackError('X-Webhook-Signature is missing', 401);
  // 32 bytes in base64; two headers, joined by a comma, are none.
  if (!/^[A-Za-z0-9+/]{43}=$/.test(signature)) throw new CallbackError('X-Webhook-Signature is not a signature', 401);
  return Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
}
