import { generateSync, type JsonSchema } from 'json-schema-faker';
import { RULES } from '../src/validation/keywords.js';
import type { Schema } from './mutations.js';

/** A createTask request, as far as it is made from a variant. */
export interface Body {
  readonly model: string;
  readonly input: Record<string, unknown>;
}

/** So many bodies that fit a variant but for its rules, each with the seed that made it; from few to all of its optional members. */
export function* randomBodies(variant: Schema, count: number): Generator<readonly [seed: number, body: Body]> {
  const plain = withoutRules(variant) as JsonSchema;
  for (let seed = 0; seed < count; seed++) {
    // The schema of a request makes a request.
    yield [seed, generateSync(plain, { seed, optionalsProbability: (seed % 6) / 5 }) as unknown as Body];
  }
}

/** Longer texts take long to make and to judge, and where their bounds are is tested by the mutations. */
const LONGEST = 100;

/** The generator does not keep to rules, and trips over some. */
function withoutRules(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutRules);
  if (typeof node !== 'object' || node === null) return node;
  const left = 'properties' in node ? RULES : [];
  const kept = Object.entries(node).filter(([keyword]) => !left.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      keyword === 'maxLength' && value > LONGEST ? LONGEST : withoutRules(value),
    ]),
  );
}
