import { describe, expect, it } from 'vitest';
import { absenceWords, type Field } from '../../../tools/contract/absenceWords.js';

const UNDOCUMENTED = 'What happens when absent is not documented.';

/** What is said of a field of an input, or of another object. */
const words = (field: Partial<Field>, object = {}, isInput = true): string =>
  absenceWords(object, 'seed', { description: 'Steers.', ...field }, isInput);

describe('the words of an absence', () => {
  it.each([
    ['`png` when absent.', 'png'],
    ['`0.5` when absent.', 0.5],
    ['`false` when absent.', false],
    ['Empty when absent.', ''],
    ['Empty when absent.', []],
    ['`["a"]` when absent.', ['a']],
  ])('%s', (said, value) => {
    expect(words({ default: value })).toBe(said);
  });

  it.each<Partial<Field>>([
    { type: 'boolean' },
    { type: 'integer' },
    { type: ['number', 'null'] },
    { type: 'string', enum: ['a'] },
  ])('are that nobody has documented it, of %j in an input without a default', (field) => {
    expect(words(field)).toBe(UNDOCUMENTED);
    expect(words(field, {}, false)).toBe('');
  });

  it.each<Partial<Field>>([{ type: 'string' }, { type: 'array' }, { type: 'object' }])(
    'are none of %j, without which there is just no such thing',
    (field) => {
      expect(words(field)).toBe('');
    },
  );

  it('are none of a required field, whose default nobody applies', () => {
    expect(words({ default: 5 }, { required: ['seed'] })).toBe('');
  });

  it('say of a required field that the vendor is not known to enforce it', () => {
    const object = { required: ['seed'], 'x-unenforced': { since: '2026-10-07', required: ['seed'] } };
    const said = 'Required since 2026-10-07, which the vendor is not known to enforce.';
    expect(words({ type: 'integer' }, object)).toBe(said);
    expect(words({ default: 5 }, object)).toBe(`${said} \`5\` when absent.`);
  });

  it('are none where the description says what happens', () => {
    expect(words({ description: 'Ratio. When absent, the image decides.', default: '1:1' })).toBe('');
  });

  it.each([
    { anyOf: [{ required: ['seed'] }, { required: ['template'] }] },
    { allOf: [{ oneOf: [{ required: ['template'] }, { required: ['seed'] }] }] },
  ])('are none of a field that is given instead of another: %j', (object) => {
    expect(words({ default: 5 }, object)).toBe('');
    expect(words({ type: 'integer' }, object)).toBe('');
  });

  it('stay when a rule only limits the field', () => {
    const rule = { if: { required: ['seed'] }, then: { properties: { seed: { maximum: 4 } } } };
    expect(words({ default: 5 }, rule)).toBe('`5` when absent.');
  });
});
