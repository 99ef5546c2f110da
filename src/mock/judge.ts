import { didYouMean } from '../spelling/didYouMean.js';
import { type Issue, isError } from '../validation/Issue.js';
import type { Schema } from '../validation/Schema.js';
import { validate } from '../validation/validate.js';

/** How many problems a message names. */
const NAMED_AT_MOST = 3;

/** What is wrong with a body, for people. */
export interface Verdict {
  /** Why it is refused; undefined if it is not. */
  readonly problem?: string | undefined;
  /** What differs from the contract and is accepted all the same. */
  readonly warning?: string | undefined;
}

/** Judges createTask bodies by the one variant that `model` names. If it is `strict`, it refuses what is only a warning too. */
export const createJudge =
  (variants: Readonly<Record<string, Schema>>, strict = false) =>
  (body: unknown): Verdict => {
    const { model }: { model?: unknown } = Object(body);
    if (typeof model !== 'string') return { problem: 'model is required, and is a text' };
    const variant = Object.hasOwn(variants, model) ? variants[model] : undefined;
    if (variant === undefined)
      return { problem: `The model ${model.slice(0, 100)} does not exist${didYouMean(model, Object.keys(variants))}` };
    const issues = validate(variant, body, []);
    const refused = strict ? issues : issues.filter(isError);
    return refused.length > 0 ? { problem: sentences(refused) } : { warning: sentences(issues) };
  };

function sentences(issues: readonly Issue[]): string | undefined {
  if (issues.length === 0) return;
  const named = issues.slice(0, NAMED_AT_MOST).map(({ message }) => message);
  return named.join('; ') + (issues.length > NAMED_AT_MOST ? `; and ${issues.length - NAMED_AT_MOST} more` : '');
}
