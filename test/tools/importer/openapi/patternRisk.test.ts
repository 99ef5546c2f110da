import { describe, expect, it } from 'vitest';
import { patternRisk } from '../../../../tools/importer/openapi/patternRisk.js';
import { changed } from '../importing.js';

describe('a pattern of a page', () => {
  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a?){30}a{30}$',
    '^((a{1,9}){1,9})$',
    '^(?:(?<x>a*)b?)*$',
    '^(?=(a+)+$)a',
    String.raw`^(.*)\1*\1*$`,
    `^${'a?'.repeat(30)}${'a'.repeat(30)}$`,
    String.raw`^\s*\s*\s*x$`,
    '([(]a+)+',
    String.raw`^(\)a+)+$`,
  ])('%s may never end, and is not taken', (pattern) => {
    expect(patternRisk(pattern)).toBeTypeOf('string');
  });

  it.each([
    '^[a-z]+-[0-9]{4}$',
    '^#([0-9a-f]{2}){3}$',
    '^https?://.+',
    '^(red|white)$',
    String.raw`^\(\+\)[+*(]{2}\p{L}+$`,
    String.raw`^\d{1,3}:\d{1,3}$`,
  ])('%s ends soon, and is taken', (pattern) => {
    expect(patternRisk(pattern)).toBeUndefined();
  });

  it('is noted when it is not taken', async () => {
    const { notes, text } = await changed({ glow: { type: 'string', pattern: '^(a+)+$' } });

    expect(text.split('glow:')[1]).not.toContain('pattern:');
    expect(notes.map((note) => note.text)).toContain(
      'input.glow: the pattern "^(a+)+$" is not taken: it repeats a group that matches the same text in several ways, and a text could keep it busy without end',
    );
  });
});
