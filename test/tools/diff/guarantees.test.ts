import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/validation/validate.js';
import { at, resolved } from '../../../tools/diff/Contract.js';
import { guarantees } from '../../../tools/diff/guarantees.js';
import { related, type Schema, schema, values } from './randomSchemas.js';

/** Not Ajv, whose generated code fails on some of these schemas; that both judge alike is tested elsewhere. */
const fits = (one: Schema, value: unknown) => validate(strictly(one), value, []).length === 0;
/** JSON Schema refuses unknown fields, where our validation only warns of them, also inside `not` and `if`. */
const strictly = (one: Schema): Schema =>
  JSON.parse(JSON.stringify(one), (_, value) =>
    value?.additionalProperties === false ? { ...value, 'x-unknown-fields': 'refused' } : value,
  );
const isGuaranteed = (one: unknown, other: unknown) => guarantees(one, other);
const written = (value: unknown) => value;

/** The same schema with all that is inside moved to components. */
function inComponents(value: unknown): unknown {
  const schemas: Record<string, unknown> = {};
  const moved = (each: unknown): unknown => {
    if (typeof each === 'boolean') return each;
    const name = `S${Object.keys(schemas).length}`;
    schemas[name] = true;
    schemas[name] = inside(each);
    return { $ref: `#/components/schemas/${name}` };
  };
  const inside = (each: unknown): unknown =>
    Object.fromEntries(
      Object.entries(Object(each)).map(([keyword, own]) => {
        if (keyword === 'properties')
          return [
            keyword,
            Object.fromEntries(Object.entries(Object(own)).map(([name, property]) => [name, moved(property)])),
          ];
        if (/^(items|additionalProperties|not|if|then|else)$/.test(keyword)) return [keyword, moved(own)];
        return [keyword, /Of$/.test(keyword) && Array.isArray(own) ? own.map(moved) : own];
      }),
    );
  return at(resolved({ schema: inside(value), components: { schemas } }, 'base'), 'schema');
}

describe('guarantees', () => {
  it('is right whenever it says yes: what fits the one fits the other', () => {
    let yes = 0;
    const pairs = fc.oneof(related, fc.tuple(schema, schema));
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom(written, inComponents),
        fc.constantFrom(written, inComponents),
        values,
        ([one, other], first, second, samples) => {
          if (!isGuaranteed(first(one), second(other))) return;
          yes += 1;
          expect(samples.filter((sample) => fits(one, sample) && !fits(other, sample))).toEqual([]);
        },
      ),
      { numRuns: 5_000 },
    );
    // A check that never says yes would be right as well.
    expect(yes).toBeGreaterThan(500);
  });

  it.each([
    ['a field', { not: { required: ['a'], maxProperties: 1 } }, { not: { required: ['a'] } }],
    ['a value', { enum: [1], not: { enum: [1], multipleOf: 2 } }, { not: { const: 1 } }],
  ])('does not take it for a ban of %s that something is banned only together with another', (_, one, other) => {
    expect(isGuaranteed(written(one), written(other))).toBe(false);
  });

  it('says yes of a schema and itself, wherever its parts are written', () => {
    fc.assert(
      fc.property(schema, (one) => {
        expect(isGuaranteed(written(one), inComponents(one))).toBe(true);
        expect(isGuaranteed(inComponents(one), written(one))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
