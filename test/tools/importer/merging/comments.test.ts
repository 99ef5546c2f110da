import { describe, expect, it } from 'vitest';
import { LANTERN, SAME } from '../documents.js';
import { changed, told } from '../importing.js';

describe('a page that is imported into a model file with comments', () => {
  it('does not change which fields are required if the list is by hand', async () => {
    const old = LANTERN.replace('required: [word]', 'required: [word] # by hand');
    const imported = await changed({}, ['word', 'sides'], old);

    expect(told(imported)).toEqual(['kept input.sides: required now']);
    expect(imported.text).toBe(old);
  });

  it('keeps what a comment says is by hand', async () => {
    const imported = await changed({ sides: { type: 'integer', minimum: 3, maximum: 20 } });
    expect(told(imported)).toEqual(['kept input.sides: maximum widened 12 20']);
  });

  it('leaves comments, words, rules and line breaks as they are', async () => {
    const { text } = await changed({ word: { type: 'string', maxLength: 2000 } });
    const restored = text.replace('maxLength: 2000', 'maxLength: 1200').replace('2026-11-23', '2026-08-19');
    expect(restored).toBe(LANTERN);
  });

  it('leaves no words to write when a limit changes, since no description says a limit', async () => {
    const { left } = await changed({ word: { type: 'string', maxLength: 2000 } });
    expect(left).toEqual([]);
  });

  it('keeps a list that a comment above it says is by hand', async () => {
    const old = LANTERN.replace('[red, white] # as sold', '# by hand\n          - red\n          - white');
    const imported = await changed({ colour: { ...SAME.colour, enum: ['red'] } }, ['word'], old);

    expect(told(imported)).toEqual(['kept input.colour: option gone "white"']);
    expect(imported.text).toBe(old);
  });

  it('keeps a type if a new one would remove what is by hand', async () => {
    const imported = await changed({ sides: { type: 'string' } });

    expect(told(imported)[0]).toBe('kept input.sides: type changed "integer" "string"');
    expect(imported.text).toBe(LANTERN);
  });

  it('notes the comments that are removed with what they are beside', async () => {
    const old = LANTERN.replace('maxLength: 1200', '# measured\n        maxLength: 1200 # true').replace(
      'required: [word]',
      'required: [word] # the least',
    );
    const { notes } = await changed({ word: { type: 'boolean' } }, [], old);

    expect(notes.map(({ text }) => text)).toEqual([
      'input.word: the comment "measured; true" was removed with maxLength',
      'input: the comment "the least" was removed from required',
    ]);
  });

  it('keeps a type if something inside is by hand', async () => {
    const old = LANTERN.replace(/(Length in centimetres\.\n +type: integer)/, '$1 # by hand');
    expect(old).not.toBe(LANTERN);
    const imported = await changed({ strings: { type: 'string' } }, ['word'], old);

    expect(imported.text).toBe(old);
  });

  it('notes the comments inside what a new type removes', async () => {
    const old = LANTERN.replace(/(Length in centimetres\.\n +type: integer)/, '$1 # not inches');
    const { notes } = await changed({ strings: { type: 'string' } }, ['word'], old);

    expect(notes.map(({ text }) => text)).toContain('input.strings: the comment "not inches" was removed with items');
  });

  it('notes the comment beside an option that is gone', async () => {
    const old = LANTERN.replace('[red, white] # as sold', '\n          - red\n          - white # in winter');
    const { notes } = await changed({ colour: { ...SAME.colour, enum: ['red'] } }, ['word'], old);

    expect(notes.map(({ text }) => text)).toEqual([
      'input.colour: the comment "in winter" was removed with its option',
    ]);
  });
});
