import { describe, expect, it } from 'vitest';
import { refusal } from './importing.js';

/** As many lines as a page of 1 MB may have. */
const many = (line: (at: number) => string): string => Array.from({ length: 40_000 }, (_, at) => line(at)).join('');

describe('a page is refused when', () => {
  it.each([
    ['it is nothing that is known', 'Dear diary', /^page:1: not a known vendor page/],
    ['it is HTML', '<!doctype html><title>x</title>', /^page:1: this is HTML/],
    ['it is empty', '', /^page:1: /],
    ['it is binary', '\0\0', /^page: not a text file/],
    [
      'it has more fields than any model',
      many((at) => `input.f${at}\nOptional\nstring\n`),
      /^page:1: the page has more/,
    ],
    [
      'it has more JSON keys than any model',
      `{${many((at) => `"f${at}":${at},`)}"a":1}`,
      /^page:1: paths is missing here/,
    ],
    ['it is endless', 'a'.repeat(2_000_001), /^page: longer than/],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });
});
