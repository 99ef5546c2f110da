import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import type { SucceededTask, Task } from '../wire/record.js';
import { AbortError } from './errors/AbortError.js';
import { ValidationFailedError } from './errors/codes.js';
import { TaskFailedError } from './errors/TaskFailedError.js';
import { TaskTimeoutError } from './errors/TaskTimeoutError.js';
import { demand, UsageError } from './errors/UsageError.js';
import type { GetTaskOptions } from './getTask.js';
import { readTimeout } from './options.js';
import { pollDelay } from './schedule.js';

/** How far the waiting is. */
export interface Progress {
  /** Time since the waiting began, in ms. */
  readonly elapsedMs: number;
}

/** Options of `waitForTask`. */
export interface WaitOptions {
  /** Ends the waiting; the task goes on. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for the task, in ms. Default: 15 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called with the task when it is first seen and whenever its state has changed. It is awaited; if it throws, the waiting ends. */
  readonly onUpdate?: ((task: Task, progress: Progress) => unknown) | undefined;
}

const DEFAULT_TIMEOUT_MS = 15 * 60_000;
/** How long a task may be unknown: clients report that its record can come a moment after createTask. Recordings show no such gap. */
const GRACE_MS = 15_000;

/** @throws UsageError if an option is wrong; `run` checks that before it buys. */
export function checkWaitOptions(options: WaitOptions | undefined): { ms: number } {
  const { timeoutMs, onUpdate } = options ?? {};
  demand(!onUpdate || typeof onUpdate === 'function', 'onUpdate must be a function');
  return { ms: readTimeout(timeoutMs, DEFAULT_TIMEOUT_MS) };
}

/** Asks for a task on the vendor's schedule until it has ended. */
export async function waitForTask(
  getTask: (taskId: string, options: GetTaskOptions) => Promise<Task>,
  taskId: string,
  options?: WaitOptions,
  secrets: readonly string[] = [],
): Promise<SucceededTask> {
  const { ms } = checkWaitOptions(options);
  const { signal, onUpdate } = options ?? {};
  const start = performance.now();
  let last: Task | undefined;

  const poll = async (signal: AbortSignal | undefined): Promise<SucceededTask> => {
    for (;;) {
      const task = await getTask(taskId, { signal }).catch((error: unknown) => {
        const justCreated = last === undefined && performance.now() - start < GRACE_MS;
        if (justCreated && error instanceof ValidationFailedError) return undefined;
        throw error;
      });
      const elapsedMs = performance.now() - start;
      if (task !== undefined && task.record.state !== last?.record.state) await notify(onUpdate, task, elapsedMs);
      if (task?.state === 'success') return task;
      if (task?.state === 'fail') throw new TaskFailedError(task, secrets);
      last = task ?? last;
      await sleep(pollDelay(elapsedMs), signal);
    }
  };
  const onTimeout = () => new TaskTimeoutError(taskId, ms, last);
  const onAbort = () => new AbortError(`Waiting for task ${taskId} was aborted`, { taskId, cause: signal?.reason });
  return bounded(poll, { signal, onAbort, deadline: { ms, onTimeout } });
}

async function notify(onUpdate: WaitOptions['onUpdate'], task: Task, elapsedMs: number): Promise<void> {
  try {
    await onUpdate?.(task, { elapsedMs });
  } catch (cause) {
    throw new UsageError('onUpdate threw; the task goes on', { taskId: task.taskId, cause });
  }
}
