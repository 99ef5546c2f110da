import type { FailedTask, SucceededTask, Task } from '../wire/record.js';
import { CallbackError } from './CallbackError.js';

/** A task that has ended. */
export type EndedTask = SucceededTask | FailedTask;

/** @throws CallbackError 409 if the task has not ended. */
export function endedTask(task: Task): EndedTask {
  if (task.state === 'success' || task.state === 'fail') return task;
  throw new CallbackError('The task has not ended', 409, 'notEnded');
}
