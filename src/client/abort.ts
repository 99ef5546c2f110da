import { AbortError } from './errors/AbortError.js';
import type { KieErrorDetails } from './errors/KieError.js';

/**
 * Waits `ms`, or less if `signal` is aborted. Leaves no timer and no listener behind.
 *
 * @throws AbortError if `signal` is aborted.
 */
export async function sleep(ms: number, signal: AbortSignal | undefined, details: KieErrorDetails): Promise<void> {
  throwIfAborted(signal, details);
  await new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(aborted(signal, details));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** @throws AbortError if `signal` is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined, details: KieErrorDetails): void {
  if (signal?.aborted) throw aborted(signal, details);
}

/** The error for an aborted signal. */
export const aborted = (signal: AbortSignal | undefined, details: KieErrorDetails): AbortError =>
  new AbortError('Aborted by the signal', { ...details, cause: signal?.reason });
