import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarantees } from '../../../tools/diff/guarantees.js';

const ajv = new Ajv2020({ strict: false, logger: false });

const SCALARS = ['', 'x', 'y', 'xyz', 0, 1, 2, 0.5, true, null];
const scalar = fc.constantFrom(...SCALARS);
const bound = fc.nat(3);
const some = <T extends object>(keywords: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(keywords, { requiredKeys: [], noNullPrototype: true });

/** Small schemas, so that two of them often have to do with each other. */
const { schema } = fc.letrec<{ schema: object }>((tie) => {
  const names = fc.subarray(['a', 'b', 'c']);
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
  const properties = some({ a: tie('schema'), b: tie('schema') });
  const leaf = fc.oneof(
    fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((options) => ({ enum: options })),
    scalar.map((value) => ({ const: value })),
    some({
      type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
      minimum: bound,
      multipleOf: fc.constantFrom(1, 0.5, 2),
    }),
    some({ type: fc.constant('string'), minLength: bound, maxLength: bound }),
  );
  const node = fc.oneof(
    some({ type: fc.constant('array'), items: tie('schema'), maxItems: bound }),
    some({ type: fc.constant('object'), properties, required: names, additionalProperties: fc.boolean() }),
    some({ anyOf: list, oneOf: list, allOf: list, not: tie('schema') }),
    some({ if: tie('schema'), then: tie('schema'), else: tie('schema') }),
    names.map((needed) => ({ dependentRequired: { a: needed } })),
  );
  return { schema: fc.oneof({ depthSize: 'small' }, leaf, node) };
});
/** Two schemas made of the same parts in another way, and in either order. */
const related = fc.tuple(schema, schema, schema, fc.boolean()).chain(([a, b, c, isBack]) => {
  const closed = (properties: object) => ({ properties, additionalProperties: false });
  const pairs: [object, object][] = [
    [{ anyOf: [a, b] }, { oneOf: [a, b] }],
    [{ oneOf: [a, b] }, { oneOf: [a, b, c] }],
    [{ anyOf: [a] }, { anyOf: [a, b] }],
    [{ allOf: [a, b] }, { allOf: [a] }],
    [{ not: a }, { not: b }],
    [
      { if: a, then: b },
      { if: c, then: b },
    ],
    [
      { if: a, then: b },
      { if: a, then: c },
    ],
    [closed({ a, b }), closed({ a })],
    [closed({ a }), { properties: { a, b: c } }],
  ];
  return fc.constantFrom(...pairs).map(([one, other]): [object, object] => (isBack ? [other, one] : [one, other]));
});
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { maxKeys: 3 });
const value = fc.oneof(scalar, object, fc.array(fc.oneof(scalar, object), { maxLength: 3 }));
const values = fc.array(value, { minLength: 30, maxLength: 30 });

const isGuaranteed = (one: object, other: object) =>
  guarantees({ schema: one, contract: {} }, { schema: other, contract: {} });

describe('guarantees', () => {
  it('is right whenever it says yes: what fits the one fits the other', () => {
    let yes = 0;
    fc.assert(
      fc.property(fc.oneof(related, fc.tuple(schema, schema)), values, ([one, other], samples) => {
        if (!isGuaranteed(one, other)) return;
        yes += 1;
        const [fitsOne, fitsOther] = [ajv.compile(one), ajv.compile(other)];
        for (const sample of samples) if (fitsOne(sample)) expect(fitsOther(sample), JSON.stringify(sample)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    // A check that never says yes would be right as well.
    expect(yes).toBeGreaterThan(100);
  });

  it('says yes of a schema and itself', () => {
    fc.assert(
      fc.property(schema, (one) => {
        expect(isGuaranteed(one, structuredClone(one))).toBe(true);
      }),
    );
  });
});
