import type { SucceededTask } from '../wire/record.js';
import type { CreateTaskOptions } from './createTask.js';
import { BudgetError } from './errors/BudgetError.js';
import { demand, UsageError } from './errors/UsageError.js';
import { type Logger, log } from './Logger.js';
import { redact, secretsOf } from './redact.js';

/** What a task may cost, such as `estimate` of `kie-openapi/prices` says it. */
export interface CostEstimate {
  /** In credits; undefined if nobody can know. */
  readonly credits: { readonly min: number; readonly max: number } | undefined;
  /** How the credits are made up, or why there are none. */
  readonly basis?: string | undefined;
}

/** Estimates what a task would cost, such as `estimate` of `kie-openapi/prices`. */
export type EstimateCost = (model: string, input: object) => CostEstimate | Promise<CostEstimate>;

/**
 * Checks before the purchase that a task costs no more than `maxCredits`.
 *
 * @returns Logs what the task did cost beside what was estimated.
 * @throws BudgetError if it may cost more, or nobody can know.
 */
export async function checkBudget(
  estimate: EstimateCost | undefined,
  logger: Logger,
  model: string,
  input: object,
  { maxCredits, ref }: CreateTaskOptions = {},
): Promise<(task: SucceededTask) => void> {
  const isLimit = maxCredits === undefined || maxCredits >= 0;
  demand(isLimit, 'maxCredits must be a number of credits, from 0', { model });
  const isFunction = typeof estimate === 'function';
  demand(isFunction, 'estimate must be a function, such as that of kie-openapi/prices; maxCredits needs one', {
    model,
  });
  let made: CostEstimate;
  try {
    made = await estimate(model, input);
  } catch (cause) {
    throw new UsageError('estimate threw; nothing was sent', { model, cause });
  }
  const { credits, basis = '' } = made;
  if (maxCredits !== undefined && !(credits && credits.max <= maxCredits)) {
    const most = credits ? `may cost ${credits.max} credits` : 'may cost any number of credits';
    const why = redact(basis, () => secretsOf(input));
    throw new BudgetError(`${model} ${most}, maxCredits is ${maxCredits}; nothing was sent (${why})`, {
      ...{ model, ref, maxCredits },
      estimate: credits,
    });
  }
  return ({ taskId, credits: paid }) =>
    log(logger, 'info', 'Task paid', { taskId, model, credits: paid, estimate: credits });
}
