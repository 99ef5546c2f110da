import { describe, expect, it } from 'vitest';
import { documentation, fields, LANTERN, SAME } from '../documents.js';
import { changed, importText, told } from '../importing.js';

describe('a page that is imported into a model file', () => {
  it('makes a field required, and optional again', async () => {
    const more = await changed({}, ['word', 'sides']);
    expect(told(more)).toEqual(['taken input.sides: required now']);
    expect(more.text).toContain('required: [word, sides]');
    const less = await changed({}, []);
    expect(told(less)).toEqual(['taken input.word: optional now']);
    expect(less.text).not.toMatch(/required: \[(word)?\]/);
  });

  it('does not conclude anything from a page that calls nothing deprecated or closed', async () => {
    const closed = LANTERN.replace('required: [length]', 'additionalProperties: false\n          required: [length]');
    const old = closed.replace(
      'description: Whether it floats.',
      'description: Whether it floats.\n        deprecated: true',
    );

    expect(await changed({}, ['word'], old)).toMatchObject({ outcome: 'unchanged', differences: [] });
  });

  it('does not change whether a field is required that a rule mentions', async () => {
    const imported = await changed({}, ['word', 'colour']);
    expect(told(imported)).toEqual(['kept input.colour: required now']);
    expect(imported.outcome).toBe('unchanged');
  });

  it('keeps a field that the page no longer has, and says so', async () => {
    const { floats: _, ...rest } = SAME;
    const imported = await importText(fields(rest, ['word']), LANTERN);
    expect(told(imported)).toEqual(['kept input.floats: field gone']);
    expect(imported.text).toBe(LANTERN);
  });

  it('requires a renamed field by its new name only', async () => {
    const { word, ...rest } = SAME;
    const imported = await importText(fields({ text: word, ...rest }, ['text']), LANTERN);

    expect(told(imported)).toEqual([
      'taken input.text: field added {"type":"string","maxLength":1200}',
      'taken input.text: required now',
      'taken input.word: optional now',
      'kept input.word: field gone',
    ]);
    expect(imported.text).toContain('required: [text]');
  });

  it('keeps a field required that is gone from the page, if the file says by hand', async () => {
    const { word: _, ...rest } = SAME;
    const old = LANTERN.replace('required: [word]', 'required: [word] # by hand');

    expect(told(await importText(fields(rest), old))).toEqual([
      'kept input.word: optional now',
      'kept input.word: field gone',
    ]);
  });

  it('asks for new examples where those of the file no longer fit', async () => {
    const narrowed = await changed({ word: { type: 'string', maxLength: 3 } });
    const required = await changed({}, ['word', 'sides']);

    expect(narrowed.left).toEqual(['examples.0: it no longer fits, input.word must have 3 characters or fewer']);
    expect(required.left).toEqual(['examples.0: it no longer fits, input needs sides']);
    expect((await changed({})).left).toEqual([]);
  });

  it('looks into the items of a list', async () => {
    const length = { type: 'integer', minimum: 1 };
    const items = { type: 'object', required: ['length'], properties: { length, knot: { type: 'string' } } };
    const imported = await changed({ strings: { type: 'array', items } });
    expect(told(imported)).toEqual([
      'taken input.strings[].length: minimum added 1',
      'taken input.strings[].knot: field added {"type":"string"}',
    ]);
    expect(imported.left).toEqual(['input.strings.items.knot.description: TODO: say what it does.']);
  });

  it('does not conclude anything from what a web form cannot say', async () => {
    const page = `input.word\nRequired\nstring\nMax length: 1200 characters\nExample:\n\n"a"\ninput.colour\nOptional\nstring\nAvailable options:\n\nred\n-\nRed\nwhite\n-\nWhite\ninput.sides\nOptional\nnumber\nMin: 3, Max: 12, Step: 1\ninput.floats\nOptional\nboolean\ninput.strings\nOptional\narray(object)\nRequest Example\n`;
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });
    expect(imported).toMatchObject({ form: 'form text', outcome: 'unchanged', differences: [] });
  });

  it('gives a list of texts that became objects the members of the page', async () => {
    const old = LANTERN.replace('type: boolean', 'type: array\n        items:\n          type: string');
    const items = { type: 'object', required: ['lit'], properties: { lit: { type: 'string' } } };
    const imported = await changed({ floats: { type: 'array', items } }, ['word'], old);

    expect(told(imported)).toEqual([
      'taken input.floats[]: type changed "string" "object"',
      'taken input.floats[].lit: field added {"type":"string"}',
      'taken input.floats[].lit: required now',
    ]);
    expect(imported.text).toContain('required: [lit]');
    expect(
      (await importText(fields({ ...SAME, floats: { type: 'array', items } }, ['word']), imported.text)).text,
    ).toBe(imported.text);
  });

  it('keeps a field required if a rule of the page may require it, and says so', async () => {
    const page = documentation({ properties: SAME, required: [], oneOf: [{ required: ['word'] }] });

    expect(told(await importText(page, LANTERN))).toEqual(['kept input.word: optional now']);
  });

  it('gives a list without items those of the page', async () => {
    const old = LANTERN.replace(/( {8}type: array\n)( {8}items:\n)( {10}.*\n)+/, '$1');
    const page = 'input.strings\nOptional\narray(URL)\nMax length: 100 characters\nRequest Example\n';
    const one = await importText(page, old, { model: 'paper/lantern-2.0' });
    const late = await importText(page, old, { model: 'paper/lantern-2.0', date: '2026-01-01' });
    const items = '{"type":"string","format":"uri","maxLength":100}';

    expect(told(one)).toContain(`taken input.strings[]: items added ${items}`);
    expect(told(late)).toContain(`kept input.strings[]: items added ${items}`);
  });
});
