import { isObject } from '../../src/json/object.js';
import { RULES } from '../../src/validation/keywords.js';

/**
 * The places, as JSON pointers, at which a fact and the input of a model file differ; the rules of a schema are one place, `/rules`.
 * Words are left out of account, and what the vendor was seen to do beyond its page.
 */
export function* places(fact: unknown, input: unknown, at = ''): Generator<string> {
  if (!isObject(fact) || !isObject(input)) {
    if (wordless(fact) !== wordless(input)) yield at;
    return;
  }
  const areNames = at.endsWith('/properties');
  for (const name of new Set([...Object.keys(fact), ...Object.keys(input)])) {
    const isClosed = name === 'additionalProperties' && fact[name] === undefined && input[name] === false;
    if (areNames || !(isClosed || RULES.includes(name) || /^(description$|x-)/.test(name)))
      yield* places(fact[name], input[name], `${at}/${name}`);
  }
  if (!areNames && wordless(rulesOf(fact)) !== wordless(rulesOf(input))) yield `${at}/rules`;
}

const rulesOf = (schema: Readonly<Record<string, unknown>>): unknown[] => RULES.map((rule) => schema[rule]);

/** A value as text, without the descriptions in it. */
const wordless = (value: unknown): string | undefined =>
  JSON.stringify(value, (name, member: unknown) => (name === 'description' ? undefined : member));
