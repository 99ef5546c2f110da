import { didYouMean } from '../spelling/didYouMean.js';
import type { Schema } from '../validation/Schema.js';
import { validate } from '../validation/validate.js';

/** How many problems a message names. */
const NAMED_AT_MOST = 3;

/**
 * Judges createTask bodies by the one variant that `model` names.
 *
 * @returns What is wrong, for people; undefined if nothing is.
 */
export const createJudge =
  (variants: Readonly<Record<string, Schema>>) =>
  (body: unknown): string | undefined => {
    const { model }: { model?: unknown } = Object(body);
    if (typeof model !== 'string') return 'model is required, and is a text';
    const variant = Object.hasOwn(variants, model) ? variants[model] : undefined;
    if (variant === undefined)
      return `The model ${model.slice(0, 100)} does not exist${didYouMean(model, Object.keys(variants))}`;
    const issues = validate(variant, body, []);
    if (issues.length === 0) return;
    const named = issues.slice(0, NAMED_AT_MOST).map(({ message }) => message);
    return named.join('; ') + (issues.length > NAMED_AT_MOST ? `; and ${issues.length - NAMED_AT_MOST} more` : '');
  };
