import type { SucceededTask } from '../task/task.js';
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
  /** How long to wait, in ms. Default: 15 minutes. */
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
  let abort = () => {};
  const cut = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    const late = new DOMException(`No callback of task ${taskId} came within ${timeoutMs} ms`, 'TimeoutError');
    timers.push(setTimeout(() => reject(late), timeoutMs));
  });
  const polled = new Promise<EndedTask>((resolve, reject) => {
    if (!fallback) return;
    const poll = () =>
      fallback.waitForTask(taskId, { signal: polling.signal, timeoutMs }).catch(failed).then(resolve, reject);
    timers.push(setTimeout(poll, fallbackAfterMs));
  });
  try {
    return await Promise.race([task, cut, polled]);
  } finally {
    forget();
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', abort);
    polling.abort();
  }
}

/** A client throws an error with the task in it when the task has failed; here that is an outcome like the other. */
function failed(error: unknown): EndedTask {
  const { task }: { task?: EndedTask } = Object(error);
  if (task?.state === 'fail') return task;
  throw error;
}
