import type { Task } from '../task.js';
import { KieError } from './KieError.js';

/** The task was not done in the time you gave it. It goes on: call `waitForTask(error.taskId)` to wait longer. */
export class TaskTimeoutError extends KieError {
  override readonly name = 'TaskTimeoutError';
  /** The task when it was last looked at; absent if no answer came in time. */
  readonly lastTask: Task | undefined;

  constructor(taskId: string, timeoutMs: number, lastTask: Task | undefined) {
    super(
      `Task ${taskId} is ${lastTask?.state ?? 'not seen'} after ${timeoutMs} ms; it goes on, wait for it again by its id`,
      {
        taskId,
        model: lastTask?.model,
        retryable: true,
      },
    );
    this.lastTask = lastTask;
  }
}
