import { describe, expect, it } from 'vitest';
import { at, resolved } from '../../../tools/diff/Contract.js';
import { guarantees } from '../../../tools/diff/guarantees.js';
import type { Schema } from './randomSchemas.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
let version = 0;
const place = (schemas: Schema, schema: unknown) =>
  at(resolved({ schema, components: { schemas } }, `${version++}`), 'schema');
const text = (maxLength: number) => ({ type: 'string', maxLength });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A schema that refers twice to the next, which does, and so on: 2 to the power of `count` ways to its end. */
const doubling = (count: number, end: Schema) =>
  Object.fromEntries([
    ...numbers(count).map((index) => [
      `S${index}`,
      { properties: { l: ref(`S${index + 1}`), r: ref(`S${index + 1}`) } },
    ]),
    [`S${count}`, end],
  ]);
const tagged = (tag: string, a: Schema) => ({
  type: 'object',
  required: ['tag'],
  properties: { tag: { const: tag }, a },
});
const union = (count: number, a: Schema) => numbers(count).map((index) => tagged(`${index}`, a));

describe('guarantees end', () => {
  it.each([
    ['that holds itself', (end: Schema) => ({ S0: { properties: { l: ref('S0'), r: ref('S0'), x: end } } })],
    [
      'that holds itself in alternatives',
      (end: Schema) => ({ S0: { anyOf: [end, { type: 'array', items: ref('S0') }] } }),
    ],
    [
      'that holds itself by another',
      (end: Schema) => ({ S0: { properties: { a: ref('S1') } }, S1: { properties: { b: ref('S0'), c: end } } }),
    ],
    ['with 2^50 ways through it', (end: Schema) => doubling(50, end)],
  ])('with a schema %s', (_, schemasOf) => {
    const [less, more] = [place(schemasOf(text(3)), ref('S0')), place(schemasOf(text(4)), ref('S0'))];

    expect([guarantees(less, more), guarantees(more, less)]).toEqual([true, false]);
  });

  it.each(['anyOf', 'oneOf'])('with %s of 150 alternatives, some of which came in between', (keyword) => {
    const [first, ...others] = union(150, text(3));
    const fewer = place({}, { [keyword]: [first, ...others.slice(9)] });
    const all = place({}, { [keyword]: [first, ...others] });

    expect([guarantees(fewer, all), guarantees(all, fewer)]).toEqual([true, false]);
  });

  it('with 1,000 alternatives in components, one of which takes less', () => {
    const schemas = Object.fromEntries(union(1_000, text(3)).map((each, index) => [`S${index}`, each]));
    const all = { anyOf: numbers(1_000).map((index) => ref(`S${index}`)) };
    const less = place({ ...schemas, S500: tagged('500', text(2)) }, all);

    expect([guarantees(less, place(schemas, all)), guarantees(place(schemas, all), less)]).toEqual([true, false]);
  });

  it.each([
    ['anyOf', { anyOf: [ref('S'), { type: 'string' }] }],
    ['allOf', { allOf: [ref('S')], type: 'string' }],
    ['not', { not: ref('S') }],
  ])('unsure with a schema that is itself by %s', (_, S) => {
    expect(guarantees(place({ S }, ref('S')), place({}, { type: 'string', minLength: 1 }))).toBe(false);
  });

  it.each([
    [100, true],
    [2_000, false],
  ])('with schemas %i deep, which is right: %s', (count, isRight) => {
    const deep = (maxLength: number) => numbers(count).reduce<unknown>((items) => ({ items }), text(maxLength));

    expect(guarantees(place({}, deep(3)), place({}, deep(4)))).toBe(isRight);
  });
});
