import { describe, expect, it } from 'vitest';
import { LANTERN } from '../documents.js';
import { importText } from '../importing.js';

describe('a page that is imported into a model file', () => {
  it.each([
    ['10MB', 'at most 10 MB', true],
    ['10MB', 'at most 5 MB', false],
    ['500KB', 'at most 0.5 MB', true],
    ['1GB', 'at most 1 GB', true],
    ['1GB', 'Brushed', false],
  ])('tells of a size of %s unless the description says it: %s', async (size, words, isSaid) => {
    const page = `#### word\n- **Type**: \`string\`\n- **Required**: Yes\n- **Max Length**: 1,200\n- **Max File Size**: ${size}\n## End\n`;
    const old = LANTERN.replace('What it says', words);
    const { notes } = await importText(page, old, { model: 'paper/lantern-2.0' });

    expect(notes.some(({ text }) => text.includes('the description does not say'))).toBe(!isSaid);
  });

  it.each([
    ['image/jpeg, image/png', 'A JPG or PNG file', []],
    [
      'image/jpeg, image/webp',
      'A JPEG file',
      ['input.word: the page takes files of image/jpeg, image/webp, the description does not say webp'],
    ],
  ])('compares the accepted types %s with the description', async (types, words, says) => {
    const page = `input.word\nRequired\nstring\nAccepted types: ${types}; Max size: 500KB\nRequest Example\n`;
    const old = LANTERN.replace('What it says', `${words} of at most 500 KB`);
    const { notes } = await importText(page, old, { model: 'paper/lantern-2.0' });

    expect(notes.map(({ text }) => text)).toEqual(says);
  });
});
