import { KieError, type KieErrorDetails } from './KieError.js';

/** The task may cost more than `maxCredits`, or nobody can know what it costs. Nothing was sent. */
export class BudgetError extends KieError {
  override readonly name = 'BudgetError';
  declare readonly maxCredits: number;
  /** What it may cost, in credits; undefined if nobody can know. */
  declare readonly estimate: { readonly min: number; readonly max: number } | undefined;

  constructor(message: string, details: KieErrorDetails & Pick<BudgetError, 'maxCredits' | 'estimate'>) {
    super(message, details);
  }
}
