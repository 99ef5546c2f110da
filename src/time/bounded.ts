import { follow } from './follow.js';
import { startTimer } from './timer.js';

/** What bounds a piece of work, and what it rejects with when it is cut short. */
export interface Bounds {
  /** Cuts the work short. */
  readonly signal?: AbortSignal | undefined;
  /** Makes the error for that. Default: the reason of the signal. */
  readonly onAbort?: (() => unknown) | undefined;
  /** Cuts the work short after so many ms; the longest time is `MAX_TIMER_MS`. */
  readonly ms?: number | undefined;
  /** Makes the error for that. Default: a DOMException named TimeoutError. */
  readonly onTimeout?: (() => unknown) | undefined;
}

/**
 * Does `work` until it is done, the signal is aborted or the time is up. In the last two cases it rejects at once, even if the
 * work does not heed the signal that it is given, and aborts that signal with the same error. It leaves no timer and no listener
 * behind: fetch, given the caller's own signal, would keep a listener on it until the next garbage collection.
 */
export function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  bounds: Bounds & ({ readonly signal: AbortSignal } | { readonly ms: number }),
): Promise<T>;
/** If there is neither a signal nor a time, the work gets no signal. */
export function bounded<T>(work: (signal: AbortSignal | undefined) => Promise<T>, bounds: Bounds): Promise<T>;
export async function bounded<T>(work: (signal: never) => Promise<T>, bounds: Bounds): Promise<T> {
  const { signal, onAbort, ms, onTimeout } = bounds;
  // What the two signatures above allow.
  const act = work as (signal: AbortSignal | undefined) => Promise<T>;
  if (!signal && ms === undefined) return act(undefined); // To make a signal takes Node.js as long as to serialize a request.
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unfollow: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const cut = (error: unknown) => {
        reject(error);
        controller.abort(error);
      };
      unfollow = follow(signal, () => cut(onAbort ? onAbort() : signal?.reason));
      if (signal?.aborted) return;
      if (ms !== undefined) timer = startTimer(ms, () => cut(onTimeout ? onTimeout() : late(ms)));
      act(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    unfollow?.();
  }
}

const late = (ms: number) => new DOMException(`It took longer than ${ms} ms`, 'TimeoutError');
