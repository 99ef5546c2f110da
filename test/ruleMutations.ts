import { pathText } from '../src/validation/Issue.js';
import { RULES } from '../src/validation/keywords.js';
import { validate } from '../src/validation/validate.js';
import type { Schema } from './mutations.js';
import { randomBodies } from './randomBodies.js';

/** A body that fits a variant but for one of its rules. */
export interface RuleMutation {
  /** Where the rule is: `input.allOf[0]`. */
  readonly rule: string;
  readonly body: unknown;
}

/**
 * For each rule of a variant, a body that the variant without this rule accepts: what breaks a rule depends on all others, so it is
 * searched for. Bodies are made from the variant without the rule, from its examples, and from both together.
 *
 * @throws Error if none is found: then the rule says nothing, or the search must learn something.
 */
export function ruleMutations(variant: Schema): RuleMutation[] {
  return [...rulesOf(variant, [])].map((path) => {
    const without = drop(variant, path);
    for (const body of candidates(without)) {
      if (fits(without, body) && !fits(variant, body)) return { rule: written(path), body };
    }
    throw new Error(`Nothing breaks ${written(path)} alone`);
  });
}

type Path = readonly (string | number)[];

const fits = (schema: Schema, body: unknown) => validate(schema, body, []).length === 0;

const written = (path: Path) => pathText(path.filter((step) => step !== 'properties'));

/** The places of all rules; one that is made of several is as many. */
function* rulesOf(schema: unknown, path: Path): Generator<Path> {
  for (const [keyword, value] of Object.entries(Object(schema))) {
    if (keyword === 'allOf') yield* (value as unknown[]).map((_, index) => [...path, keyword, index]);
    // What follows an `if` is broken with it.
    else if (RULES.includes(keyword) && !/^(then|else)$/.test(keyword)) yield [...path, keyword];
    else if (keyword === 'properties') {
      for (const [name, property] of Object.entries(Object(value))) yield* rulesOf(property, [...path, keyword, name]);
    } else if (keyword === 'items') yield* rulesOf(value, [...path, keyword]);
  }
}

function drop(schema: Schema, path: Path): Schema {
  const copy = structuredClone(schema);
  const owner = path.slice(0, -1).reduce<unknown>((node, step) => Reflect.get(Object(node), step), copy) as object;
  const last = path.at(-1) ?? '';
  // An empty schema in the place of a part of an allOf says nothing.
  if (typeof last === 'number') Reflect.set(owner, last, {});
  else for (const keyword of last === 'if' ? ['if', 'then', 'else'] : [last]) Reflect.deleteProperty(owner, keyword);
  return copy;
}

function* candidates(variant: Schema): Generator<unknown> {
  const examples = structuredClone(variant.examples) as { model: string; input: Record<string, unknown> }[];
  for (const example of examples) {
    for (const name of Object.keys(example.input)) {
      const { [name]: _, ...input } = example.input;
      yield { ...example, input };
    }
  }
  // The bare minimum, which the generator seldom hits on.
  for (const { model } of examples) yield { model, input: {} };
  for (const [seed, made] of randomBodies(variant, 600)) {
    yield made;
    const example = examples[seed % examples.length];
    const some = Object.entries(made.input).filter((_, index) => (seed * 7 + index * 13) % 5 < 2);
    yield { ...example, input: { ...example?.input, ...Object.fromEntries(some) } };
    yield { ...example, input: { ...Object.fromEntries(some), ...example?.input } };
  }
}
