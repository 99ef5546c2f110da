import fc from 'fast-check';

/** A JSON Schema, read only. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const scalar = fc.constantFrom('', 'x', 'y', 'xyz', 0, 1, 2, 0.5, true, null);
const bound = fc.nat(3);
const some = (keywords: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(keywords, { requiredKeys: [], noNullPrototype: true });

/** Small schemas, so that two of them often have to do with each other. */
export const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const names = fc.subarray(['a', 'b', 'c']);
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 2 });
  const properties = some({ a: tie('schema'), b: tie('schema') });
  const type = fc.constantFrom(
    'string',
    'integer',
    'number',
    'boolean',
    'null',
    ['string', 'null'],
    ['object', 'integer'],
  );
  const leaf = fc.oneof(
    fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((options) => ({ enum: options })),
    scalar.map((value) => ({ const: value })),
    some({ type, minimum: bound, maximum: bound, exclusiveMaximum: bound, multipleOf: fc.constantFrom(1, 0.5, 2) }),
    some({ type: fc.constant('string'), minLength: bound, maxLength: bound, pattern: fc.constantFrom('^x', 'y$') }),
  );
  const open = fc.oneof(fc.boolean(), tie('schema'));
  const node = fc.oneof(
    some({ type: fc.constant('array'), items: tie('schema'), minItems: bound, maxItems: bound }),
    some({ type: fc.constant('object'), properties, required: names, additionalProperties: open }),
    some({ properties, required: names, allOf: list }),
    some({ anyOf: list, oneOf: list, allOf: list, not: tie('schema') }),
    some({ if: tie('schema'), then: tie('schema'), else: tie('schema') }),
    names.map((needed) => ({ dependentRequired: { a: needed } })),
  );
  return { schema: fc.oneof({ depthSize: 'small' }, leaf, node) };
});

/** Two schemas made of the same parts in another way, and in either order. */
export const related = fc.tuple(schema, schema, schema, fc.boolean()).chain(([a, b, c, isBack]) => {
  const closed = (properties: Schema) => ({ properties, additionalProperties: false });
  const pairs: [Schema, Schema][] = [
    [{ anyOf: [a, b] }, { oneOf: [a, b] }],
    [{ oneOf: [a, b] }, { oneOf: [a, b, c] }],
    [{ anyOf: [a] }, { anyOf: [a, b] }],
    [{ allOf: [a, b] }, { allOf: [a] }],
    [{ allOf: [a, b] }, { ...a, ...b }],
    [{ anyOf: [a, b], ...c }, { anyOf: [{ allOf: [a, c] }, b] }],
    [{ not: a }, { not: b }],
    [a, { not: b }],
    [
      { if: a, then: b },
      { if: c, then: b },
    ],
    [
      { if: a, then: b },
      { if: a, then: c },
    ],
    [b, { if: a, then: b, else: c }],
    [{ enum: ['x', 1, null] }, a],
    [closed({ a, b }), closed({ a })],
    [closed({ a }), { properties: { a, b: c } }],
    [{ additionalProperties: a, properties: { b } }, { additionalProperties: c }],
  ];
  return fc.constantFrom(...pairs).map(([one, other]): [Schema, Schema] => (isBack ? [other, one] : [one, other]));
});

const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { maxKeys: 3 });
const value = fc.oneof(scalar, object, fc.array(fc.oneof(scalar, object), { maxLength: 3 }));
/** JSON of all kinds that such schemas tell apart. */
export const values = fc.array(value, { minLength: 30, maxLength: 30 });
