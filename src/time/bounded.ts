import { follow } from './follow.js';
import { startTimer } from './timer.js';

/** What cuts a piece of work short. */
export interface Bounds {
  readonly signal?: AbortSignal | undefined;
  /** Makes the error for an aborted signal. Default: the reason of the signal. */
  readonly onAbort?: () => unknown;
  readonly deadline?: Deadline;
}

/** How long a piece of work may take. */
export interface Deadline {
  /** At most `MAX_TIMER_MS`; a longer time is cut to that. */
  readonly ms: number;
  /** Makes the error for work that takes longer. */
  readonly onTimeout: () => unknown;
}

/**
 * Does `work` until it is done, the signal is aborted or the time is up. In the last two cases it rejects at once, even if the
 * work does not heed the signal that it is given, and aborts that signal with the same error. It leaves no timer and no listener
 * behind: fetch, given the caller's own signal, would keep a listener on it until the next garbage collection.
 */
export function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  bounds: Bounds & ({ readonly signal: AbortSignal } | { readonly deadline: Deadline }),
): Promise<T>;
/** If there is neither a signal nor a deadline, the work gets no signal. */
export function bounded<T>(work: (signal: AbortSignal | undefined) => Promise<T>, bounds: Bounds): Promise<T>;
export async function bounded<T>(work: (signal: never) => Promise<T>, bounds: Bounds): Promise<T> {
  const { signal, onAbort, deadline } = bounds;
  // As the two signatures above say.
  const act = work as (signal: AbortSignal | undefined) => Promise<T>;
  if (!signal && !deadline) return act(undefined);
  // Making a signal takes Node.js as long as serializing a request: not for work that has no parameter to take it.
  const controller = work.length > 0 ? new AbortController() : undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unfollow: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const cut = (error: unknown) => {
        reject(error);
        controller?.abort(error);
      };
      unfollow = follow(signal, () => cut(onAbort ? onAbort() : signal?.reason));
      if (signal?.aborted) return;
      if (deadline) timer = startTimer(deadline.ms, () => cut(deadline.onTimeout()));
      act(controller?.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    unfollow?.();
  }
}
