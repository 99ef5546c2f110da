import { describe, expect, it } from 'vitest';
import { constraintWords } from '../../../tools/contract/constraintWords.js';

const strings = { type: 'string' } as const;

describe('the words of a constraint', () => {
  it.each([
    ['At most 5,000 characters.', { maxLength: 5000 }],
    ['3 to 20,000 characters.', { minLength: 3, maxLength: 20_000 }],
    ['At most 800 characters; may be empty.', { minLength: 0, maxLength: 800 }],
    ['At least 2 characters.', { minLength: 2 }],
    ['Exactly 1 character.', { minLength: 1, maxLength: 1 }],
    ['Not empty.', { minLength: 1 }],
    ['', { minLength: 0 }],
    ['1 to 8 items.', { type: 'array', minItems: 1, maxItems: 8 }],
    ['At most 1 item.', { type: 'array', maxItems: 1 }],
    ['Exactly 2 items.', { type: 'array', minItems: 2, maxItems: 2 }],
    ['From 1 to 10.', { minimum: 1, maximum: 10 }],
    ['From -1 to 2,147,483,647.', { minimum: -1, maximum: 2_147_483_647 }],
    ['From 0.0001 to 1.', { minimum: 0.0001, maximum: 1 }],
    ['Exactly 5.', { minimum: 5, maximum: 5 }],
    ['At least 0.', { minimum: 0 }],
    ['At most 1,000.', { maximum: 1000 }],
    ['More than 0 and less than 1.', { exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['More than 0 and at most 1.', { exclusiveMinimum: 0, maximum: 1 }],
    ['A whole number from 3 to 15.', { minimum: 3, maximum: 15, multipleOf: 1 }],
    ['A multiple of 0.1, at most 2.', { maximum: 2, multipleOf: 0.1 }],
    ['A multiple of 8.', { multipleOf: 8 }],
  ])('%s', (words, schema) => {
    expect(constraintWords(schema)).toBe(words);
  });

  it.each([
    ['One of `png`, `jpeg`.', ['png', 'jpeg']],
    ['One of `0`, `0.5`, `1`.', [0, 0.5, 1]],
    ['Only `4k`.', ['4k']],
    ['One of `1`, `2`.', ['1', '2']],
    ['From `6` to `30`.', Array.from({ length: 25 }, (_, index) => `${index + 6}`)],
    ['From 3 to 15.', Array.from({ length: 13 }, (_, index) => index + 3)],
    ['One of `-1`, `4` to `30`.', [-1, ...Array.from({ length: 27 }, (_, index) => index + 4)]],
    ['', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ])('%s of the options %j', (words, options) => {
    expect(constraintWords({ enum: options })).toBe(words);
  });

  it('says of options nothing but the options', () => {
    expect(constraintWords({ enum: [5, 10], minimum: 5, maximum: 10 })).toBe('One of `5`, `10`.');
  });

  it('says what each item is to be, and each of its items', () => {
    const box = { type: 'array', minItems: 4, maxItems: 4, items: { type: 'integer', minimum: 0 } };
    expect(constraintWords({ type: 'array', maxItems: 3, items: { ...strings, maxLength: 500 } })).toBe(
      'At most 3 items. Each: at most 500 characters.',
    );
    expect(constraintWords({ type: 'array', items: box })).toBe('Each: exactly 4 items. Each of these: at least 0.');
  });

  it('has no words for a pattern, a format, a constant or a type', () => {
    expect(constraintWords({ ...strings, pattern: '^a', format: 'uri', const: 'a' })).toBe('');
  });

  it('leaves the members of an item to their own descriptions', () => {
    const items = { type: 'object', properties: { text: { ...strings, maxLength: 9 } } };
    expect(constraintWords({ type: 'array', items })).toBe('');
  });
});
