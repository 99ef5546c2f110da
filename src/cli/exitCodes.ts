import { KieError } from '../client/errors/KieError.js';

/** What the exit codes of `kie` mean, beside 0 and 2. */
export const exitCodes = {
  1: 'Failed, such as a task that ended without a result',
  3: 'The API refused it; nothing was bought',
  4: 'Not enough credits, or more than --max-credits',
  5: 'Ambiguous: perhaps billed; look before you buy it again',
  130: 'Interrupted; tasks that were created go on',
} as const;

/** An error with an exit code of its own. With a `cause`, programs are told what that says, too. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: 1 | 3 | 4 | 5 | 130,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  toJSON(): object {
    const { cause } = this;
    return cause instanceof KieError ? { ...cause.toJSON(), error: cause.name } : {};
  }
}

/** The exit code after an error; undefined if it says nothing about the API. */
export function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof CommandError) return error.exitCode;
  if (!(error instanceof KieError)) return undefined;
  const { name, code, ambiguous } = error;
  if (ambiguous) return 5;
  if (name === 'AbortError') return 130;
  if (name === 'InsufficientCreditsError') return 4;
  if (/^(UsageError|InvalidInputError)$/.test(name)) return 2;
  // Codes from 500 on say that something broke; but 505 is a feature that is switched off, and a known text of refusal may have 500.
  const isRefusal = code !== undefined && (code < 500 || code === 505 || name === 'ValidationFailedError');
  return isRefusal ? 3 : 1;
}

/** The error of a task that was bought: no exit code that says "nothing was bought", and the words of a shell. */
export function afterPurchase(error: unknown, taskId: string): unknown {
  if (!(error instanceof KieError)) {
    const message = error instanceof Error ? error.message : `${error}`;
    return new CommandError(`${message}. ${goesOn(taskId)}`, 1, { cause: error });
  }
  if (error.name === 'AbortError') return new CommandError(`Interrupted. ${goesOn(taskId)}`, 130, { cause: error });
  return new CommandError(inShell(error, taskId).message, 1, { cause: error });
}

/** The same error, in the words of a shell. */
export function inShell(error: unknown, taskId: string): Error {
  if (!(error instanceof KieError)) return error instanceof Error ? error : new Error(`${error}`);
  const message = error.message.replace(/waitForTask\("[^"]*"\)/, `kie wait ${taskId}`);
  const hint = error.name === 'SaveError' ? `: kie save ${taskId}` : '';
  return Object.assign(error, { message: `${message}${hint}` });
}

/** Says that a task was bought and runs. */
export const goesOn = (taskId: string): string => `Task ${taskId} goes on: kie wait ${taskId}`;
