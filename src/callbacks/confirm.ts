import type { Task } from '../task/task.js';
import { CallbackError } from './CallbackError.js';

/** What the handler needs of a client. */
export interface Confirm {
  getTask(taskId: string): Promise<Task>;
}

/**
 * The task as recordInfo has it.
 *
 * @throws CallbackError 404 if there is no such task, 503 if recordInfo cannot be asked now.
 */
export async function confirmed(confirm: Confirm, taskId: string): Promise<Task> {
  const task = await confirm.getTask(taskId).catch((cause: unknown) => {
    const { code }: { code?: unknown } = Object(cause);
    if (code === 404 || code === 422) throw new CallbackError('There is no such task', 404);
    throw new CallbackError('The task cannot be confirmed now', 503, { cause });
  });
  if (task.taskId === taskId) return task;
  throw new CallbackError('The task was confirmed as another', 503);
}
