import { type BatchStatus, BatchStoppedError } from '../../batch/index.js';
import { CommandError } from '../exitCodes.js';

/** How a run ended: what is said of it, and the exit code. */
export interface Run {
  readonly status: BatchStatus;
  /** What ended it early. */
  readonly error: unknown;
  readonly isInterrupted: boolean;
  /** Outcomes of this run that are no result: tasks not waited for to the end, and files that were not saved. */
  readonly incomplete: number;
  /** The file of orders as it was typed. */
  readonly orders: string;
}

/**
 * The error of a run; undefined if all went well. Whatever else happened, an order that is perhaps billed is said first.
 */
export function verdictOn({ status, error, isInterrupted, incomplete, orders }: Run): unknown {
  const { failed, refused, ambiguous, open } = status;
  const unknown = ambiguous + open;
  const cause = error instanceof Error ? { cause: error } : undefined;
  const unwritten = error instanceof BatchStoppedError ? error.unwritten : [];
  if (unwritten.length > 0) {
    const lines = ['Append these lines to the journal, because they have the ids of tasks:', ...unwritten].join('\n');
    return new CommandError(`${(error as Error).message}\n${lines}`, 5, cause);
  }
  const why = error instanceof Error && !isInterrupted ? `${error.message}. ` : '';
  if (unknown > 0) {
    const message = `${why}${unknown} ambiguous, perhaps billed: kie batch ambiguous ${orders} lists them`;
    return new CommandError(message, 5, cause);
  }
  if (isInterrupted)
    return new CommandError(`Interrupted. Tasks go on: run the same command to go on with them`, 130, cause);
  const { reason, cause: answer }: { reason?: unknown; cause?: unknown } = Object(error);
  if (reason === 'budget') return new CommandError(why.trim(), 4, cause);
  // The answer by which the API refuses all orders has an exit code of its own.
  if (reason === 'refused') return answer;
  if (error !== undefined) return error;
  const bad = failed + refused + incomplete;
  return bad === 0 ? undefined : new CommandError(`${bad} of the orders have no result`, 1);
}
