import { follow } from './follow.js';

/** What bounds a piece of work, and what it rejects with when it is cut short. */
export interface Bounds {
  /** Cuts the work short with the error that `onAbort` makes. */
  readonly signal?: AbortSignal | undefined;
  readonly onAbort?: () => Error;
  /** Cuts the work short, after so many ms, with the error that `onTimeout` makes. */
  readonly ms?: number;
  readonly onTimeout?: () => Error;
}

/**
 * Does `work` until it is done, the signal is aborted or the time is up. It rejects at once in the last two cases, even if the
 * work does not heed the signal it is given, and it leaves no timer and no listener behind: fetch, given the caller's own
 * signal, would keep a listener on it until the next garbage collection.
 */
export function bounded<T>(work: (signal: AbortSignal) => Promise<T>, bounds: Bounds): Promise<T> {
  const { signal, onAbort, ms, onTimeout } = bounds;
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      unfollow?.();
    };
    const cut = (error: Error | undefined) => {
      settle();
      reject(error);
      controller.abort(error);
    };
    const abort = () => cut(onAbort?.());
    const timer = ms === undefined ? undefined : setTimeout(() => cut(onTimeout?.()), ms);
    let unfollow: (() => void) | undefined;
    if (signal?.aborted) return abort();
    if (signal) unfollow = follow(signal, abort);
    work(controller.signal).finally(settle).then(resolve, reject);
  });
}

/** Waits `ms`, or rejects as soon as `signal` is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
  });
}
