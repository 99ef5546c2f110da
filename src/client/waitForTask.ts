import { sleep } from './abort.js';
import { TaskFailedError } from './errors/TaskFailedError.js';
import { TaskTimeoutError } from './errors/TaskTimeoutError.js';
import type { GetTaskOptions } from './getTask.js';
import { readTimeout } from './options.js';
import { pollDelay } from './schedule.js';
import type { SucceededTask, Task } from './task.js';

/** Options of `waitForTask`. */
export interface WaitOptions {
  /** Ends the waiting; the task goes on. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for the task, in ms. Default: 15 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called with the task when it is first seen and whenever its state has changed. */
  readonly onUpdate?: ((task: Task) => void) | undefined;
}

const DEFAULT_TIMEOUT_MS = 15 * 60_000;

/** Asks for a task on the vendor's schedule until it has ended. */
export async function waitForTask(
  getTask: (taskId: string, options: GetTaskOptions) => Promise<Task>,
  taskId: string,
  { signal, timeoutMs, onUpdate }: WaitOptions = {},
): Promise<SucceededTask> {
  const limit = readTimeout(timeoutMs, DEFAULT_TIMEOUT_MS);
  const start = performance.now();
  let last: Task | undefined;
  for (;;) {
    const task = await getTask(taskId, { signal });
    if (task.record.state !== last?.record.state) onUpdate?.(task);
    if (task.state === 'success') return task;
    if (task.state === 'fail') throw new TaskFailedError(task);
    last = task;
    const elapsed = performance.now() - start;
    if (elapsed >= limit) throw new TaskTimeoutError(taskId, limit, last);
    await sleep(Math.min(pollDelay(elapsed), limit - elapsed), signal, { taskId });
  }
}
