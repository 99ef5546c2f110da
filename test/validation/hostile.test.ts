import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/validation/Issue.js';
import { strict, validateInput } from '../../src/validation/index.js';
import type { Schema } from '../../src/validation/Schema.js';
import { validate } from '../../src/validation/validate.js';
import { models } from '../bundle.js';

const AT_MOST = 100;
const MANY = 5_000;

const fields = (count: number, value: unknown = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, value]));

/** Shapes of which an input can have very many. */
const SHAPES: Readonly<Record<string, (count: number) => unknown>> = {
  'unknown fields': fields,
  numbers: (count) => Array(count).fill(7),
  objects: (count) => Array(count).fill({}),
  'unknown fields in each of many objects': (count) => Array(count / 10).fill(fields(10)),
  'texts that are no URL': (count) => Array(count).fill('no URL'),
  'a long text': (count) => '\u{1f600}'.repeat(count),
  'arrays in arrays': (count) => JSON.parse('['.repeat(count) + ']'.repeat(count)),
  'a long name': (count) => ({ ['x'.repeat(count)]: 1 }),
};

describe.each(models)('a hostile input of $id', ({ id, example }) => {
  const properties = Object.keys(example.input);

  it.each(Object.keys(SHAPES))('has at most 100 issues, none of them long: %s', (shape) => {
    const hostile = SHAPES[shape]?.(MANY);
    const everywhere = Object.fromEntries(properties.map((name) => [name, hostile]));
    for (const input of [hostile, everywhere, { ...example.input, ...Object(hostile) }]) {
      const issues = validateInput(id, input);

      expect(issues.length).toBeLessThanOrEqual(AT_MOST);
      for (const { message } of issues) expect(message.length).toBeLessThan(2_000);
    }
  });
});

describe('of very many issues', () => {
  const closed: Schema = {
    type: 'object',
    properties: { size: { enum: ['1K'] }, names: { type: 'array', items: { type: 'string' } } },
    additionalProperties: false,
  };

  it('an error is kept, however many warnings come before it', () => {
    const issues = validate(closed, { ...fields(MANY), size: '9K' }, []);

    expect(issues).toHaveLength(AT_MOST);
    expect(issues.filter(isError)).toMatchObject([{ path: ['size'], keyword: 'enum' }]);
  });

  it('the first hundred errors are kept, in their order', () => {
    const issues = validate(closed, { names: Array(MANY).fill(1) }, []);

    expect(issues.map(({ path }) => path)).toEqual(Array.from({ length: AT_MOST }, (_, index) => ['names', index]));
  });

  it('the first few have a suggestion', () => {
    const misspelt = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`size${index + 10}`, 1]));
    const suggested = validate(closed, misspelt, []).map(({ message }) => message.endsWith('; did you mean size?'));

    expect(suggested).toEqual([...Array(5).fill(true), ...Array(85).fill(false)]);
  });

  it('none is about an item beyond maxItems', () => {
    const schema: Schema = { type: 'array', maxItems: 3, items: { type: 'string' } };

    expect(validate(schema, ['a', 1, 'c', 2, 3], []).map(({ message }) => message)).toEqual([
      'the value must have 3 items or fewer',
      '[1] must be a string',
    ]);
  });

  it('strict refuses what one warning of many tells', () => {
    expect(strict(validateInput)('google/nano-banana', { prompt: 'x', ...fields(MANY) }).every(isError)).toBe(true);
  });
});

it('whether a value is refused does not depend on how many issues it has', () => {
  const item: Schema = {
    oneOf: [
      { type: 'string', maxLength: 2 },
      { type: 'integer', minimum: 0 },
    ],
  };
  const schema: Schema = { type: 'object', properties: { items: { items: item } }, additionalProperties: false };
  const good = fc.oneof(fc.string({ maxLength: 2 }), fc.nat());
  const bad = fc.oneof(fc.constant(-1), fc.constant('long'), fc.constant(null));
  const places = fc.array(fc.nat(299), { maxLength: 200 });
  fc.assert(
    fc.property(good, bad, places, fc.nat(200), (right, wrong, at, unknown) => {
      const items = Array.from({ length: 300 }, (_, index) => (at.includes(index) ? wrong : right));
      const issues = validate(schema, { ...fields(unknown), items }, []);

      expect(issues.filter(isError)).toHaveLength(Math.min(new Set(at).size, AT_MOST));
    }),
  );
});

describe('a number that JSON cannot carry', () => {
  it.each([Number.NaN, Infinity, -Infinity, JSON.parse('1e999')])('is an error wherever it is: %s', (number) => {
    const place = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(number),
        fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { minKeys: 1, maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(place, (value) => {
        const [issue, ...others] = validate({}, value, ['input']).filter(isError);
        const found = issue?.path.slice(1).reduce((each, step) => Reflect.get(Object(each), step), value);

        expect(found).toBe(number);
        expect(issue?.message).toMatch(/must be a finite number$/);
        expect(others).toEqual([]);
      }),
    );
  });

  it('is named once where a number is asked for', () => {
    const schema: Schema = { properties: { seed: { type: 'integer' } } };

    expect(validate(schema, { seed: Number.NaN }, ['input']).map(({ message }) => message)).toEqual([
      'input.seed must be an integer',
    ]);
  });

  it('is looked for in a value that holds itself', () => {
    const ring: Record<string, unknown> = { list: [] };
    ring.self = [ring, { ring }];
    expect(validate({}, ring, [])).toEqual([]);
    ring.list = [1, Number.NaN];
    expect(validate({}, ring, [])).toMatchObject([{ path: ['list', 1] }]);
  });

  it('is found a million arrays deep', () => {
    const deep = JSON.parse(`${'['.repeat(1e6)}1e999${']'.repeat(1e6)}`);

    expect(validate({}, deep, [])).toMatchObject([{ severity: 'error', keyword: 'type' }]);
  });
});
