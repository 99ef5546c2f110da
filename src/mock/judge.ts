import { didYouMean } from '../spelling/didYouMean.js';
import { type Issue, isError } from '../validation/Issue.js';
import { KEPT } from '../validation/Issues.js';
import type { Schema } from '../validation/Schema.js';
import { validate } from '../validation/validate.js';
import { type RefusalOption, UNKNOWN_MODEL, vendorRefusal } from './refusal.js';

/** How many problems a message names. */
const NAMED_AT_MOST = 3;

/** What is wrong with a body, for people. */
export interface Verdict {
  /** Why it is refused; undefined if it is not. */
  readonly problem?: string | undefined;
  /** The code of the refusal. Default: 422. */
  readonly code?: number;
  /** What differs from the contract and is accepted all the same. */
  readonly warning?: string | undefined;
}

/**
 * Judges createTask bodies by the one variant that `model` names.
 *
 * @param strict Refuses what is only a warning too.
 * @param refusals Whose words and codes a refusal has.
 */
export const createJudge =
  (variants: Readonly<Record<string, Schema>>, strict = false, refusals: RefusalOption = 'contract') =>
  (body: unknown): Verdict => {
    const { model }: { model?: unknown } = Object(body);
    if (typeof model !== 'string') return { problem: 'model is required, and is a text' };
    const variant = Object.hasOwn(variants, model) ? variants[model] : undefined;
    if (variant === undefined) {
      const hint = didYouMean(model, Object.keys(variants));
      return {
        problem: `${refusals === 'vendor' ? UNKNOWN_MODEL : `The model ${model.slice(0, 100)} does not exist`}${hint}`,
      };
    }
    const issues = validate(variant, body, []);
    const refused = strict ? issues : issues.filter(isError);
    if (refused.length === 0) return { warning: sentences(issues) };
    return (refusals === 'vendor' ? vendorRefusal(refused) : undefined) ?? { problem: sentences(refused) };
  };

function sentences(issues: readonly Issue[]): string | undefined {
  if (issues.length === 0) return;
  const named = issues.slice(0, NAMED_AT_MOST).map(({ message }) => message);
  if (issues.length <= NAMED_AT_MOST) return named.join('; ');
  // Validation keeps no more.
  const quantity = issues.length < KEPT ? `${issues.length - NAMED_AT_MOST} more` : 'many more';
  return `${named.join('; ')}; and ${quantity}`;
}
