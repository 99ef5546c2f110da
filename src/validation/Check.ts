import type { Issues } from './Issues.js';
import type { Schema } from './Schema.js';

/** Judges a value and adds what is wrong with it. */
export type Check = (value: unknown, issues: Issues) => void;

/** Makes the check of a schema. */
export type Compile = (schema: Schema) => Check;

/** Whether a value passes, be it with warnings. */
export function passes(check: Check, value: unknown, issues: Issues): boolean {
  const beside = issues.beside();
  check(value, beside);
  return !beside.hasErrors;
}
