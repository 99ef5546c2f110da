import { follow } from '../time/follow.js';
import { MAX_TIMER_MS } from '../time/timer.js';
import type { SucceededTask } from '../wire/task.js';
import type { EndedTask } from './CallbackHandlerOptions.js';
import type { Waiters } from './waiters.js';

/** What waiting needs of a client. */
export interface Fallback {
  waitForTask(taskId: string, options: { signal: AbortSignal; timeoutMs: number }): Promise<SucceededTask>;
}

/** Options of `handler.waitFor`. */
export interface WaitForOptions {
  /** Ends the waiting, with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait, in ms. Default: 15 minutes. If polling failed, the error is the cause of the TimeoutError. */
  readonly timeoutMs?: number | undefined;
  /** A client that polls if no callback comes. */
  readonly fallback?: Fallback | undefined;
  /** How long to wait for the callback before polling, in ms. Default: 30,000. */
  readonly fallbackAfterMs?: number | undefined;
}

/** Waits for a task to be delivered or, with a fallback, to be found ended by polling. */
export async function waitFor(waiters: Waiters, taskId: string, options: WaitForOptions = {}): Promise<EndedTask> {
  const { signal, timeoutMs = 15 * 60_000, fallback, fallbackAfterMs = 30_000 } = options;
  signal?.throwIfAborted();
  const { task, forget } = waiters.expect(taskId);
  const polling = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const after = (ms: number, act: () => void) => void timers.push(setTimeout(act, Math.min(ms, MAX_TIMER_MS)));
  let unfollow = () => {};
  let cause: unknown;
  const cut = new Promise<never>((_, reject) => {
    unfollow = follow(signal, () => reject(signal?.reason));
    const late = () =>
      Object.assign(new DOMException(`No callback of task ${taskId} came in time`, 'TimeoutError'), { cause });
    after(timeoutMs, () => reject(late()));
  });
  const polled = new Promise<EndedTask>((resolve) => {
    if (!fallback) return;
    const poll = async () => fallback.waitForTask(taskId, { signal: polling.signal, timeoutMs });
    // The callback may still come when polling has failed.
    const note = (error: unknown) => {
      cause = error;
    };
    after(fallbackAfterMs, () => void poll().catch(failed).then(resolve, note));
  });
  try {
    return await Promise.race([task, cut, polled]);
  } finally {
    forget();
    timers.forEach(clearTimeout);
    unfollow();
    polling.abort();
  }
}

/** A client throws an error with the task in it when the task has failed; here that is an outcome like the other. */
function failed(error: unknown): EndedTask {
  const { task }: { task?: EndedTask } = Object(error);
  if (task?.state === 'fail') return task;
  throw error;
}
