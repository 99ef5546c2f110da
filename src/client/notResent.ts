/** undici, the fetch of Node.js, says so. Its versions send a request again that was answered 421, and hide the first answer. */
export const isUndici = (): boolean =>
  !('Deno' in globalThis) &&
  (globalThis as { process?: { versions?: { undici?: string } } }).process?.versions?.undici !== undefined;

/**
 * Then undici does not copy the body, so that it has none to send again. It takes 421 for a lost connection, and so does it a
 * redirect, which is not followed either way.
 */
export const ONCE = { window: null, redirect: 'error' } as const;

/** A body, and what keeps the fetch of the runtime from sending it twice. All but a text is of an upload, which is not billed. */
export function notResent(body: string | FormData | ReadableStream | null): RequestInit {
  // A stream needs `duplex`, which the types of the DOM do not know yet.
  if (typeof body !== 'string') return { body, duplex: 'half' } as RequestInit;
  // Deno sends what is no stream again if the connection breaks that it takes from its pool.
  if ('Deno' in globalThis) return { body: new Blob([body]) };
  return isUndici() ? { ...ONCE, body } : { body };
}
