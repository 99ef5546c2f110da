import { describe, expect, it } from 'vitest';
import { fields, LANTERN, SAME } from './documents.js';
import { changed, importText } from './importing.js';

const quoted = (left: readonly string[]): string[] =>
  left.flatMap((line) =>
    / in words /.test(line) ? Array.from(line.matchAll(/"([^"]*)"/g), ([, text = '']) => text) : [],
  );

describe('the limits that a page says in words only', () => {
  it.each([
    ['Each file at most 10 MB, JPG or PNG.', ['at most 10 MB']],
    ['Up to 5 images can be folded in.', ['Up to 5 images']],
    ['A strip of 2–30 s, or of 0.5 to 2 minutes.', ['2–30 s', '0.5 to 2 minutes']],
    [
      'Sheets between 300 and 6000 pixels; ratio within 0.4 - 2.5.',
      ['between 300 and 6000 pixels', 'within 0.4 - 2.5'],
    ],
    ['不超过10MB，最多 5 张。', ['不超过10MB', '最多 5 张']],
    ['No more than 2,000 characters.', ['No more than 2,000 characters']],
  ])('are left to write: %s', async (description, amounts) => {
    const { left } = await changed({ floats: { type: 'boolean', description } });

    expect(quoted(left)).toEqual(amounts);
  });

  it.each([
    'Version 2.0 of https://example.com/v3/4 was folded in 2024.',
    'One of 16:9, 9:16 and v1.5s.',
    'Faces, at most 12, in steps of 1 s.',
    'Where the 3 strings of a lantern hang.',
  ])('are no other numbers, and none that keywords say: %s', async (description) => {
    const { left } = await changed({ sides: { ...SAME.sides, multipleOf: 1, description } });

    expect(quoted(left)).toEqual([]);
  });

  it.each(['500 KB', '0.5 MB'])('are none that the description says: %s', async (words) => {
    const description = 'The word, as a file of up to 500KB.';
    const old = LANTERN.replace('What it says', `A file of at most ${words}`);

    expect(quoted((await changed({ word: { ...SAME.word, description } }, ['word'], old)).left)).toEqual([]);
    expect(quoted((await changed({ word: { ...SAME.word, description } })).left)).toEqual(['up to 500KB']);
  });

  it('are found in the items of a list and in their members, with place and line', async () => {
    const length = { type: 'integer', description: 'At most 40 cm, or up to 15 words' };
    const items = { type: 'object', description: 'Up to 3 knots', required: ['length'], properties: { length } };
    const { left } = await changed({ strings: { type: 'array', items } });

    expect(left).toEqual([
      expect.stringMatching(/^input\.strings: the page says "Up to 3" in words \(line \d+\); say so too$/),
      expect.stringMatching(/^input\.strings\[\]\.length: the page says "At most 40", "up to 15 words" in words/),
    ]);
  });

  it('are asked for in a new model, and no word of the vendor is copied', async () => {
    const page = fields({ sheet: { type: 'string', description: 'The vellum to crease, at most 10 MB each' } });
    const { left, text } = await importText(page);

    expect(quoted(left)).toEqual(['at most 10 MB']);
    expect(text).not.toMatch(/vellum|10 MB/);
  });

  it('do not make alternatives differ that say the same with other words', async () => {
    const branch = (description: string) => ({
      type: 'object',
      properties: { word: { type: 'string', maxLength: 9, description } },
    });
    const page = fields({ scroll: { oneOf: [branch('Up to 9'), branch('At most 9')] } });

    expect((await importText(page)).text).toContain('maxLength: 9');
  });
});
