import type { Task } from '../../wire/record.js';
import { goOn } from './goOn.js';
import { KieError } from './KieError.js';

/**
 * The task was not done in the time you gave it. It goes on: call `waitForTask(error.taskId)` to wait longer. If the API could not
 * be asked in the end, `cause` says why.
 */
export class TaskTimeoutError extends KieError {
  override readonly name = 'TaskTimeoutError';
  /** Names the task, to wait for it again. */
  declare readonly taskId: string;
  /** Its state when it was last seen; absent if it was not seen in time. */
  readonly lastState: Task['state'] | undefined;

  constructor(taskId: string, timeoutMs: number, lastTask: Task | undefined, cause?: KieError) {
    const state = lastTask === undefined ? 'was not seen' : `is ${lastTask.state}`;
    super(`Task ${taskId} ${state} after ${timeoutMs} ms`, {
      taskId,
      model: lastTask?.model,
      hint: goOn(taskId),
      cause,
    });
    this.lastState = lastTask?.state;
  }
}
