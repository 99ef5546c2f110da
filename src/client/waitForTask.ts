import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import type { SucceededTask, Task } from '../wire/record.js';
import { AbortError } from './errors/AbortError.js';
import { ValidationFailedError } from './errors/codes.js';
import { goOn } from './errors/goOn.js';
import type { KieError } from './errors/KieError.js';
import { TaskFailedError } from './errors/TaskFailedError.js';
import { TaskTimeoutError } from './errors/TaskTimeoutError.js';
import { demand, UsageError } from './errors/UsageError.js';
import type { Query } from './getTask.js';
import { readTimeout } from './options.js';
import { secretsOf } from './redact.js';
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
  /** How long to wait for the task, in ms, also while the API does not answer. Default: 15 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called with the task when it is first seen and whenever its state has changed. It is awaited; if it throws, the waiting ends. */
  readonly onUpdate?: ((task: Task, progress: Progress) => unknown) | undefined;
}

const DEFAULT_TIMEOUT_MS = 15 * 60_000;
/** How long a task may be unknown: clients report that its record can come a moment after createTask. Recordings show no such gap. */
const GRACE_MS = 15_000;
/** The codes that are not over after a while. All others are, and so is an answer that is none. */
const FINAL = /^(40[0124]|422|433)$/;

/** @throws UsageError if an option is wrong; `run` checks that before it buys. */
export function checkWaitOptions(options: WaitOptions | undefined): { ms: number } {
  const { timeoutMs, onUpdate } = options ?? {};
  demand(!onUpdate || typeof onUpdate === 'function', 'onUpdate must be a function');
  return { ms: readTimeout(timeoutMs, DEFAULT_TIMEOUT_MS) };
}

/**
 * Asks for a task on the vendor's schedule until it has ended.
 *
 * @param known What no message may quote.
 */
export async function waitForTask(
  getTask: (taskId: string, query: Query) => Promise<Task>,
  taskId: string,
  options?: WaitOptions,
  known: () => readonly string[] = () => [],
): Promise<SucceededTask> {
  const { ms } = checkWaitOptions(options);
  const { signal, onUpdate } = options ?? {};
  const hint = goOn(`${taskId}`);
  const start = performance.now();
  let last: Task | undefined;
  let failure: KieError | undefined;
  let unknownSince: number | undefined;

  /** How long to wait after an error. Waiting outlives all that may be over before its own deadline. */
  const pause = (error: KieError, retry: number): number | undefined => {
    const { code, retryable, retryAfterMs = 0 } = error;
    failure = error;
    if (retryable || (code !== undefined && !FINAL.test(`${code}`)))
      return Math.max(retryAfterMs, pollDelay(30_000 * 2 ** retry));
    if (last !== undefined || !(error instanceof ValidationFailedError)) return undefined;
    unknownSince ??= performance.now();
    return performance.now() - unknownSince < GRACE_MS ? pollDelay(0) : undefined;
  };
  const secrets = () => [...known(), ...secretsOf(last?.input)];

  const poll = async (signal: AbortSignal | undefined): Promise<SucceededTask> => {
    for (;;) {
      const task = await getTask(taskId, { signal, pause, hint, secrets }).catch((error: unknown) => {
        if (last !== undefined || !(error instanceof ValidationFailedError)) throw error;
        const { code, httpStatus, requestId } = error;
        const message = `There is no task ${taskId}: the id is wrong, or of another account, or no longer kept`;
        throw new ValidationFailedError(message, { taskId, code, httpStatus, requestId, cause: error });
      });
      const elapsedMs = performance.now() - start;
      if (task.record.state !== last?.record.state) await notify(onUpdate, task, elapsedMs);
      if (task.state === 'success') return task;
      if (task.state === 'fail') throw new TaskFailedError(task, known());
      last = task;
      failure = undefined;
      await sleep(pollDelay(elapsedMs), signal);
    }
  };
  const onTimeout = () => new TaskTimeoutError(taskId, ms, last, failure);
  const onAbort = () =>
    new AbortError(`Waiting for task ${taskId} was aborted`, { taskId, hint, cause: signal?.reason });
  return bounded(poll, { signal, onAbort, deadline: { ms, onTimeout } });
}

async function notify(onUpdate: WaitOptions['onUpdate'], task: Task, elapsedMs: number): Promise<void> {
  try {
    await onUpdate?.(task, { elapsedMs });
  } catch (cause) {
    const { taskId } = task;
    throw new UsageError('onUpdate threw; the task goes on', { taskId, hint: goOn(taskId), cause });
  }
}
