import { describe, expect, it } from 'vitest';
import { refusal } from './importing.js';

describe('a page is refused when', () => {
  it.each([
    ['it is nothing that is known', 'Dear diary', /^page:1: not a known vendor page/],
    ['it is HTML', '<!doctype html><title>x</title>', /^page:1: this is HTML/],
    ['it is empty', '', /^page:1: /],
    ['it is binary', '\0\0', /^page: not a text file/],
    ['it is endless', 'a'.repeat(2_000_001), /^page: longer than/],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });
});
