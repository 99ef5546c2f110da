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
  const bytes = await crypto.subtle.sign(ALGORITHM, await importKey(key, 'sign'), signedText(taskId, timestamp));
  return {
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': btoa(String.fromCharCode(...new Uint8Array(bytes))),
  };
}

/** The bytes of a signature header; undefined if it does not hold one signature. */
export function decodeSignature(header: string): Uint8Array<ArrayBuffer> | undefined {
  // 32 bytes in base64. Two headers, joined by a comma, do not fit.
  if (!/^[A-Za-z0-9+/]{43}=$/.test(header)) return undefined;
  return Uint8Array.from(atob(header), (character) => character.charCodeAt(0));
}

/** Tells whether a signature was made with a key. The keys are imported at the first call. */
export function createSignatureCheck(keys: readonly string[]) {
  let imported: Promise<CryptoKey>[] | undefined;
  return async (signature: Uint8Array<ArrayBuffer>, taskId: string, timestamp: string): Promise<boolean> => {
    const text = signedText(taskId, timestamp);
    imported ??= keys.map((key) => importKey(key, 'verify'));
    // Try every key, also after one fits, so that the time taken does not tell which.
    const verdicts = imported.map(async (key) => crypto.subtle.verify(ALGORITHM, await key, signature, text));
    return (await Promise.all(verdicts)).includes(true);
  };
}

const signedText = (taskId: string, timestamp: string) => new TextEncoder().encode(`${taskId}.${timestamp}`);

const importKey = (key: string, usage: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(key), ALGORITHM, false, [usage]);
