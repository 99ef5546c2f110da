import { KieError } from './KieError.js';

/** One thing that is wrong with an input; `kie-openapi/validation` finds them. */
export interface InputIssue {
  /** A `warning` is logged, and the input is sent all the same. Default: `error`. */
  readonly severity?: 'error' | 'warning' | undefined;
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
  /** The JSON Schema keyword that does not hold. */
  readonly keyword?: string | undefined;
}

/** The input does not fit its model. Nothing was sent. */
export class InvalidInputError extends KieError {
  override readonly name = 'InvalidInputError';
  /** What is wrong, and where; no warnings. */
  readonly issues: readonly InputIssue[];

  constructor(model: string, issues: readonly InputIssue[]) {
    super(`The input does not fit ${model}: ${issues.map(({ message }) => message).join('; ')}`, { model });
    this.issues = issues;
  }
}
