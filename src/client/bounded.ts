import { follow } from '../time/follow.js';

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
export async function bounded<T>(work: (signal: AbortSignal | undefined) => Promise<T>, bounds: Bounds): Promise<T> {
  const { signal, onAbort, ms, onTimeout } = bounds;
  if (!signal && !ms) return work(undefined); // To make a signal takes Node.js as long as to serialize a request.
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unfollow: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const cut = (error: Error | undefined) => {
        reject(error);
        controller.abort(error);
      };
      unfollow = follow(signal, () => cut(onAbort?.()));
      if (signal?.aborted) return;
      if (ms) timer = setTimeout(() => cut(onTimeout?.()), ms);
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    unfollow?.();
  }
}

/** Waits `ms`, or rejects as soon as `signal` is aborted. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await bounded(() => done, { signal }).finally(() => clearTimeout(timer));
}
