import { RULES } from '../../../src/validation/keywords.js';
import type { Json } from '../Page.js';

type Keywords = Readonly<Record<string, Json>>;

/** Whether a schema has rules, which are written by hand. */
export const hasRules = (schema: Keywords): boolean => RULES.some((keyword) => schema[keyword] !== undefined);

/** The names that the rules of a schema mention. The rules decide whether these are required. */
export const ruledNames = (schema: Keywords): ReadonlySet<string> =>
  new Set(namesIn(Object.fromEntries(RULES.map((keyword) => [keyword, schema[keyword] ?? null]))));

function* namesIn(value: Json): Generator<string> {
  // A text in a rule is a name or, in an enum, a value, which does no harm here.
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (/^(properties|dependentRequired)$/.test(key)) yield* Object.keys(member ?? {});
    yield* namesIn(member);
  }
}
