import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import type { SucceededTask } from '../wire/record.js';
import type { EndedTask } from './EndedTask.js';
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
  let cause: unknown;
  const poll = async (fallback: Fallback): Promise<EndedTask> => {
    await sleep(fallbackAfterMs, polling.signal);
    return fallback.waitForTask(taskId, { signal: polling.signal, timeoutMs });
  };
  const polled = new Promise<EndedTask>((resolve) => {
    // The callback may still come when polling has failed.
    const note = (error: unknown) => {
      cause = error;
    };
    if (fallback) poll(fallback).catch(failed).then(resolve, note);
  });
  const onTimeout = () =>
    Object.assign(new DOMException(`No callback of task ${taskId} came in time`, 'TimeoutError'), { cause });
  try {
    return await bounded(() => Promise.race([task, polled]), { signal, deadline: { ms: timeoutMs, onTimeout } });
  } finally {
    forget();
    polling.abort();
  }
}

/** A client throws an error with the task in it when the task has failed. Here that is a result like any other. */
function failed(error: unknown): EndedTask {
  const { task }: { task?: EndedTask } = Object(error);
  if (task?.state === 'fail') return task;
  throw error;
}
