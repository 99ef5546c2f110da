import { bounded } from '../time/bounded.js';
import type { Task } from '../wire/record.js';
import { CallbackError } from './CallbackError.js';

/** What the handler needs of a client. */
export interface Confirm {
  getTask(taskId: string, options: { readonly signal: AbortSignal }): Promise<Task>;
}

/** How many tasks are confirmed at a time. With more, the genuine ones would wait behind a flood. */
const MAX_CONFIRMING = 50;

/**
 * Makes a function that asks recordInfo for a task.
 *
 * @throws CallbackError 404 if there is no such task, 503 if recordInfo cannot be asked now or is asked for too many.
 */
export function createConfirmation(confirm: Confirm) {
  let confirming = 0;
  return async (taskId: string, signal: AbortSignal): Promise<Task> => {
    if (confirming >= MAX_CONFIRMING) throw new CallbackError('Too many tasks are being confirmed', 503);
    confirming++;
    return confirmed(confirm, taskId, signal).finally(() => confirming--);
  };
}

/** @param signal Ends the asking, even if `confirm` does not heed it. */
async function confirmed(confirm: Confirm, taskId: string, signal: AbortSignal): Promise<Task> {
  const onAbort = () => new CallbackError('The task was not confirmed in time', 503);
  const ask = async (signal: AbortSignal) => confirm.getTask(taskId, { signal });
  const task = await bounded((signal) => ask(signal).catch(refuse), { signal, onAbort });
  if (task.taskId === taskId) return task;
  throw new CallbackError('The task was confirmed as another', 503);
}

function refuse(cause: unknown): never {
  const { code }: { code?: unknown } = Object(cause);
  if (code === 404 || code === 422) throw new CallbackError('There is no such task', 404);
  throw new CallbackError('The task cannot be confirmed now', 503, { cause });
}
