import { follow } from '../time/follow.js';
import type { Task } from '../wire/task.js';
import { CallbackError } from './CallbackError.js';

/** What the handler needs of a client. */
export interface Confirm {
  getTask(taskId: string, options: { readonly signal: AbortSignal }): Promise<Task>;
}

/** How many tasks are confirmed at a time: with more, a flood would keep the genuine ones waiting behind it. */
const MAX_CONFIRMING = 50;

/** Makes {@link confirmed} refuse what is too much at a time. */
export function createConfirmation(confirm: Confirm): (taskId: string, signal: AbortSignal) => Promise<Task> {
  let confirming = 0;
  return async (taskId, signal) => {
    if (confirming >= MAX_CONFIRMING) throw new CallbackError('Too many tasks are being confirmed', 503);
    confirming++;
    return confirmed(confirm, taskId, signal).finally(() => confirming--);
  };
}

/**
 * The task as recordInfo has it.
 *
 * @param signal Ends the asking, also that of a `confirm` that does not heed it.
 * @throws CallbackError 404 if there is no such task, 503 if recordInfo cannot be asked now.
 */
async function confirmed(confirm: Confirm, taskId: string, signal: AbortSignal): Promise<Task> {
  const task = await new Promise<Task>((resolve, reject) => {
    follow(signal, () => reject(new CallbackError('The task was not confirmed in time', 503)));
    if (signal.aborted) return;
    const ask = async () => confirm.getTask(taskId, { signal });
    ask().then(resolve, (cause: unknown) => {
      const { code }: { code?: unknown } = Object(cause);
      const unknown = code === 404 || code === 422;
      reject(
        unknown
          ? new CallbackError('There is no such task', 404)
          : new CallbackError('The task cannot be confirmed now', 503, { cause }),
      );
    });
  });
  if (task.taskId === taskId) return task;
  throw new CallbackError('The task was confirmed as another', 503);
}
