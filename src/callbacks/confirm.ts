import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';
import type { Task } from '../wire/record.js';
import { CallbackError } from './CallbackError.js';
import { type EndedTask, endedTask } from './EndedTask.js';
import { createTurns } from './turns.js';

/** What the handler needs of a client. */
export interface Confirm {
  getTask(taskId: string, options: { readonly signal: AbortSignal }): Promise<Task>;
}

/** Asks recordInfo for a task that has ended. */
export type Confirmation = (taskId: string, signal: AbortSignal) => Promise<EndedTask>;

/** How many tasks are asked for at a time. */
const MAX_ASKING = 50;
/** How many others wait. With more, the genuine ones would only wait behind a flood. */
const MAX_WAITING = 1_000;

/**
 * Makes a function that asks recordInfo for a task, and asks again if the record lags behind the callback: after 1/20 of the budget,
 * then 1/10, 1/5 and 2/5. A task that recordInfo does not know is asked for again only if the callback is signed: anybody can make
 * up an id.
 *
 * The function throws a CallbackError: 404 if there is no such task, 409 if it has not ended, 503 if recordInfo cannot be asked now
 * or is asked for too many.
 */
export function createConfirmation(confirm: Confirm, budgetMs: number, isSigned: boolean): Confirmation {
  const onFull = () => new CallbackError('Too many tasks are being confirmed', 503, 'queue');
  const turn = createTurns(MAX_ASKING, MAX_WAITING, onFull);
  return async (taskId, signal) => {
    // A query that the budget does not suffice for is not begun: a burst would end in many that are given up at once.
    const latest = performance.now() + 0.8 * budgetMs;
    let lag: CallbackError | undefined;
    const ask = () => (performance.now() < latest ? confirmed(confirm, taskId, signal) : Promise.reject(lag ?? late()));
    const mayLag = ({ reason }: CallbackError) => reason === 'notEnded' || (reason === 'unknownTask' && isSigned);
    for (let gapMs = budgetMs / 20; ; gapMs *= 2) {
      try {
        return await turn(ask, signal);
      } catch (error) {
        if (!(error instanceof CallbackError && mayLag(error)) || performance.now() + gapMs > latest) throw error;
        lag = error;
      }
      await sleep(gapMs, signal);
    }
  };
}

/** @param signal Ends the asking, even if `confirm` does not heed it. */
async function confirmed(confirm: Confirm, taskId: string, signal: AbortSignal): Promise<EndedTask> {
  const ask = async (signal: AbortSignal) => confirm.getTask(taskId, { signal });
  const task = await bounded((signal) => ask(signal).catch(refuse), { signal, onAbort: late });
  if (task.taskId === taskId) return endedTask(task);
  throw new CallbackError('The task was confirmed as another', 503, 'confirm');
}

const late = () => new CallbackError('The task was not confirmed in time', 503, 'confirm');

function refuse(cause: unknown): never {
  const { code }: { code?: unknown } = Object(cause);
  if (code === 404 || code === 422) throw new CallbackError('There is no such task', 404, 'unknownTask');
  throw new CallbackError('The task cannot be confirmed now', 503, 'confirm', { cause });
}
