import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, listOf, resolved } from '../../../tools/diff/Contract.js';
import { guarantees } from '../../../tools/diff/guarantees.js';
import { type Schema, schema } from './randomSchemas.js';

type Rewrite = (a: Schema, b: Schema, c: Schema) => readonly [Schema, Schema];

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const fields = (properties: Schema, more: Schema = {}) => ({ type: 'object', properties, ...more });
const tagged = (tag: string, a: Schema) => fields({ tag: { const: tag }, a }, { required: ['tag'] });

/** Pairs of schemas that take the same values. */
const REWRITES: readonly (readonly [string, Rewrite])[] = [
  ['a schema and the only part of an allOf', (a) => [a, { allOf: [a] }]],
  ['a schema and the only part of an allOf that has words beside', (a) => [a, { description: 'x', allOf: [a] }]],
  ['a schema and a reference to it', (a) => [a, { description: 'x', ...ref('A') }]],
  ['parts in another order', (a, b) => [{ allOf: [a, b] }, { allOf: [b, a] }]],
  ['parts in parts', (a, b, c) => [{ allOf: [a, b, c] }, { allOf: [{ allOf: [a, b] }, c] }]],
  ['alternatives in another order', (a, b) => [{ anyOf: [a, b] }, { anyOf: [b, a] }]],
  ['properties of an object and of its parts', (a, b) => [fields({ a, b }), { allOf: [fields({ a }), fields({ b })] }]],
  [
    'what is required in an object and in one of its parts',
    (a, b) => [
      fields({ a, b }, { required: ['a', 'b'] }),
      { allOf: [fields({ a, b }, { required: ['b'] })], required: ['a'] },
    ],
  ],
  [
    'a property said once and in two parts',
    (a, b) => [fields({ a: { allOf: [a, b] } }), { allOf: [fields({ a }), fields({ a: b })] }],
  ],
  [
    'two types and two alternatives',
    () => [{ type: ['string', 'null'], maxLength: 3 }, { anyOf: [{ type: 'null' }, { type: 'string', maxLength: 3 }] }],
  ],
  ['options and alternatives', () => [{ enum: ['x', 1, null] }, { anyOf: [{ const: 1 }, { enum: ['x', null] }] }]],
  ['one option and a constant', () => [{ enum: ['x'] }, { const: 'x' }]],
  [
    'alternatives of which one fits at most',
    (a, b) => [{ anyOf: [tagged('x', a), tagged('y', b)] }, { oneOf: [tagged('x', a), tagged('y', b)] }],
  ],
  ['a rule and alternatives', (a, b) => [{ if: a, then: b }, { anyOf: [{ not: a }, b] }]],
  [
    'two rules in one and in parts',
    (a, b, c) => [
      { if: a, then: b, else: c },
      {
        allOf: [
          { if: a, then: b },
          { if: a, else: c },
        ],
      },
    ],
  ],
  [
    'a field that needs another and a rule',
    () => [{ dependentRequired: { a: ['b'] } }, { if: { required: ['a'] }, then: { required: ['b'] } }],
  ],
];

describe('guarantees, both ways,', () => {
  it.each(REWRITES)('%s', (_, rewrite) => {
    fc.assert(
      fc.property(schema, schema, schema, (a, b, c) => {
        const contract = { schemas: rewrite(a, b, c), components: { schemas: { A: a } } };
        const [first, second] = listOf(at(resolved(contract, 'base'), 'schemas'));
        expect([guarantees(first, second), guarantees(second, first)]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });
});
