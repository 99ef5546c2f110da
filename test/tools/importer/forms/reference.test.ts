import { describe, expect, it } from 'vitest';
import { refusal } from '../importing.js';

describe('a reference is refused, by line, when', () => {
  it.each([
    ['it has no body', 'curl x\nAuthorizations\n', /^page:1: the page has no example body/],
    ['it expands input', 'curl x\nAuthorizations\ninput.word\nstring\n', /^page:3: this rendered page expands/],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });
});
