import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/validation/Schema.js';
import { validate } from '../../src/validation/validate.js';

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9 });
formats.default(ajv);

/** One schema per keyword that validate() interprets, and one per rule that the models' pages state in prose. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  type: { type: ['string', 'null'] },
  integer: { type: 'integer' },
  const: { const: 'a' },
  enum: { enum: ['a', 1, true] },
  pattern: { pattern: '^a+$' },
  length: { minLength: 2, maxLength: 3 },
  tenths: { multipleOf: 0.1 },
  bounds: { minimum: 0, maximum: 2 },
  'exclusive bounds': { exclusiveMinimum: 0, exclusiveMaximum: 2 },
  multipleOf: { multipleOf: 0.5 },
  items: { items: { type: 'string' }, minItems: 1, maxItems: 2 },
  'closed object': {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'number' } },
    additionalProperties: false,
  },
  'typed extra members': { additionalProperties: { type: 'string' } },
  'one needs the other': { dependentRequired: { a: ['b'] } },
  'exactly one of two': { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
  'one or more of two': { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
  'never both': { not: { required: ['a', 'b'] } },
  'one when the other is true': {
    if: { properties: { a: { const: true } }, required: ['a'] },
    then: { required: ['b'] },
  },
  else: { if: { required: ['a'] }, else: { required: ['b'] } },
  allOf: { allOf: [{ required: ['a'] }, { properties: { a: { maximum: 1 } } }] },
  'one of two shapes': {
    oneOf: [
      { type: 'string', maxLength: 1 },
      { type: 'object', required: ['a'] },
    ],
  },
};

// Not beyond 1e15, where Ajv's multipleOf goes by the decimal text of a number.
const scalar = fc.oneof(
  fc.constantFrom('', 'a', 'aa', 'aaa', 0, 0.5, 1, 2, 3, -1, true, false, null),
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
);
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { maxKeys: 3 });
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), object);

it('of a value that fits no shape, validate names what keeps it from the nearest', () => {
  const near = { type: 'object', properties: { a: { type: 'string' } } };
  const far = { type: 'object', required: ['b', 'c'], properties: { a: { type: 'number' } } };

  expect(validate({ anyOf: [far, near] }, { a: true }, []).map(({ message }) => message)).toEqual([
    'a must be a string',
  ]);
});

describe('validate judges like Ajv', () => {
  it.each(Object.entries(SCHEMAS))('by %s', (_, schema) => {
    const judge = ajv.compile(schema);
    fc.assert(
      fc.property(value, (value) => {
        expect(validate(schema, value, []).length === 0).toBe(judge(value));
      }),
      { numRuns: 500 },
    );
  });

  it('what is a URL', () => {
    const judge = ajv.compile({ type: 'string', format: 'uri' });
    const urls = fc.oneof(
      fc.webUrl(),
      fc.webUrl().map((url) => `${url} x`),
      fc.constantFrom(
        'http://[::1]/',
        'http://[::g]/',
        'http:[',
        'http://a[b',
        'a:b#c#d',
        'asset://1',
        'a',
        '/a',
        'http:',
        'é://a',
        '//a',
        '',
      ),
    );
    fc.assert(
      fc.property(urls, (url) => {
        expect(validate({ format: 'uri' }, url, []).length === 0).toBe(judge(url));
      }),
    );
  });
});

it('a URL of 30 MB is judged without a stack overflow', () => {
  expect(validate({ format: 'uri' }, `data:,${'x'.repeat(30_000_000)}`, [])).toEqual([]);
});

it('what JSON leaves out is not there', () => {
  const schema = { required: ['a'], properties: { a: {} }, additionalProperties: false };
  expect(validate(schema, { a: () => {} }, []).map(({ keyword }) => keyword)).toEqual(['required']);
  expect(validate(schema, { a: 1, b: Symbol('b'), c: undefined }, [])).toEqual([]);
});

describe('an issue of several schemas', () => {
  const messages = (name: string, value: unknown) =>
    validate(SCHEMAS[name] ?? {}, value, ['input']).map(({ message }) => message);

  it.each([
    ['exactly one of two', {}, 'input needs exactly one of a, b'],
    ['exactly one of two', { a: 1, b: 1 }, 'input needs exactly one of a, b'],
    ['one or more of two', {}, 'input needs one or more of a, b'],
    ['never both', { a: 1, b: 1 }, 'input must not have a together with b'],
    ['one needs the other', { a: 1 }, 'input needs b when it has a'],
    ['one when the other is true', { a: true }, 'input needs b'],
    ['one of two shapes', 5, 'input must fit exactly one of its 2 shapes'],
  ])('%s: %j is "%s"', (name, value, message) => {
    expect(messages(name, value)).toEqual([message]);
  });
});
