import type { Bytes } from './Bytes.js';
/** The headers that sign a callback. */
export type SignatureHeaders = {
  /** Unix seconds. */
  readonly 'x-webhook-timestamp': string;
  /** The HMAC-SHA256 of `taskId.timestamp`, in base64. */
  readonly 'x-webhook-signature': string;
};

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Signs a callback about a task.
 *
 * @param now The time of signing, in ms since the epoch. Default: now.
 */
export async function sign(taskId: string, key: string, now: number = Date.now()): Promise<SignatureHeaders> {
  const timestamp = `${Math.floor(now / 1000)}`;
  return {
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': await signText(`${taskId}.${timestamp}`, key),
  };
}

/** The HMAC-SHA256 of a text, in base64. */
export async function signText(text: string, key: string): Promise<string> {
  const bytes = await crypto.subtle.sign(ALGORITHM, await importKey(key, 'sign'), bytesOf(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** The bytes of a signature in base64; undefined if the text is not one signature. */
export function decodeSignature(text: string): Bytes | undefined {
  // 32 bytes in base64. Two headers, joined by a comma, do not fit.
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Tells whether the signature of a text was made with one of the keys. The keys are imported at the first call. */
export function createSignatureCheck(keys: readonly string[]) {
  let imported: Promise<CryptoKey>[] | undefined;
  return async (signature: Bytes, text: string): Promise<boolean> => {
    imported ??= keys.map((key) => importKey(key, 'verify'));
    // Try every key, also after one fits, so that the time taken does not tell which.
    const verdicts = imported.map(async (key) => crypto.subtle.verify(ALGORITHM, await key, signature, bytesOf(text)));
    return (await Promise.all(verdicts)).includes(true);
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const importKey = (key: string, usage: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', bytesOf(key), ALGORITHM, false, [usage]);
