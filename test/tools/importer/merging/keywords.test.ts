import { describe, expect, it } from 'vitest';
import { fields, LANTERN, SAME } from '../documents.js';
import { changed, importText, told } from '../importing.js';

describe('a page that is imported into a model file', () => {
  it('changes nothing when it says the same', async () => {
    const imported = await changed({});
    expect(imported).toMatchObject({ outcome: 'unchanged', text: LANTERN, differences: [] });
  });

  it.each([
    ['maxLength widened', { word: { type: 'string', maxLength: 2000 } }, 'maxLength: 2000'],
    ['maxLength narrowed', { word: { type: 'string', maxLength: 800 } }, 'maxLength: 800'],
    ['minLength added', { word: { ...SAME.word, minLength: 2 } }, 'minLength: 2\n        maxLength: 1200'],
    ['minimum narrowed', { sides: { ...SAME.sides, minimum: 4 } }, 'minimum: 4'],
    ['minimum widened', { sides: { ...SAME.sides, minimum: 2 } }, 'minimum: 2'],
    ['option added', { colour: { ...SAME.colour, enum: ['white', 'red', 'blue'] } }, '[white, red, blue] # as sold'],
    ['option gone', { colour: { ...SAME.colour, enum: ['red'] } }, '[red] # as sold'],
    ['default changed', { colour: { ...SAME.colour, default: 'white' } }, 'default: white'],
    ['pattern added', { word: { ...SAME.word, pattern: '^a' } }, 'pattern: ^a\n        maxLength'],
    ['deprecated added', { word: { ...SAME.word, deprecated: true } }, 'deprecated: true\n        type: string'],
    ['type changed', { floats: { type: 'string' } }, 'Whether it floats.\n        type: string'],
    ['field added', { ribbon: { type: 'string', maxLength: 9 } }, '"TODO: say what it does."'],
    ['items added', { colour: { type: 'array', items: { type: 'string' } } }, 'items:\n          type: string'],
  ])('%s: %j', async (kind, change, text) => {
    const imported = await changed(change);
    expect(told(imported).join('\n')).toContain(`: ${kind}`);
    expect(imported.text).toContain(text);
    expect(imported.text).toContain('x-documented: "2026-11-23"');
  });

  it('reads a default that is written as a text', async () => {
    const imported = await changed({ floats: { type: 'boolean', default: 'true' } });

    expect(told(imported)).toEqual(['taken input.floats: default added true']);
  });

  it('keeps a limit that the page does not have, and says so', async () => {
    const imported = await changed({ word: { type: 'string' } });
    expect(told(imported)).toEqual(['kept input.word: maxLength gone 1200']);
  });

  it('keeps an integer that the page calls a number', async () => {
    const imported = await changed({ sides: { ...SAME.sides, type: 'number' } });
    expect(told(imported)).toEqual(['kept input.sides: type changed "integer" "number"']);
  });

  it('drops what means nothing for a new type, and says so', async () => {
    const imported = await changed({ word: { type: 'boolean' } });
    expect(told(imported)).toEqual([
      'taken input.word: type changed "string" "boolean"',
      'taken input.word: maxLength gone 1200',
    ]);
  });

  it('changes nothing when it is older than the file', async () => {
    const page = fields({ ...SAME, word: { type: 'string', maxLength: 9 }, ribbon: { type: 'string' } }, ['sides']);
    const imported = await importText(page, LANTERN, { date: '2025-01-01' });
    expect(imported).toMatchObject({ outcome: 'unchanged', text: LANTERN });
    expect(told(imported).every((line) => line.startsWith('kept'))).toBe(true);
    expect(imported.differences).toHaveLength(4);
  });

  it('does not call gone what an older page does not have yet', async () => {
    const imported = await importText(fields({ word: { type: 'string' } }, ['word']), LANTERN, { date: '2025-01-01' });

    expect(imported).toMatchObject({ outcome: 'unchanged', differences: [] });
  });

  it('takes nothing for a value whose type a rule of the file decides', async () => {
    const old = LANTERN.replace('        type: boolean\n', '        oneOf: [{ type: boolean }, { type: integer }]\n');
    const imported = await changed({}, ['word'], old);
    expect(told(imported)).toEqual(['kept input.floats: type added "boolean"']);
  });

  it('keeps the limits of a type that it does not take out of the file', async () => {
    const page = 'input.word\nRequired\nnumber\nMin: 6, Max: 30\nRequest Example\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });
    const lines = told(imported).filter((line) => line.includes('word'));
    expect(lines).toContain('kept input.word: minimum added 6');
    expect(lines).toContain('kept input.word: maximum added 30');
    expect(imported.text).not.toContain('maximum: 30');
  });

  it.each([
    { minimum: 0.5, maximum: 2 },
    { minimum: 0, maximum: 2, multipleOf: 0.5 },
  ])('takes number for an integer when a value of the page is none: %j', async (limits) => {
    const imported = await changed(
      { floats: { type: 'number', ...limits } },
      ['word'],
      LANTERN.replace('type: boolean', 'type: integer'),
    );

    expect(told(imported)[0]).toBe('taken input.floats: type changed "integer" "number"');
  });

  it('notes limits that together allow nothing', async () => {
    const { notes } = await changed(
      { sides: { type: 'integer', maximum: 2 } },
      ['word'],
      LANTERN.replace(' # by hand: the page forgets it', ''),
    );

    expect(notes.map(({ text }) => text)).toContain(
      'input.sides: minimum 3 is more than maximum 2, in the file as it is now',
    );
  });

  it('takes an exclusive limit', async () => {
    const imported = await changed({ glow: { type: 'number', exclusiveMinimum: 0 } });

    expect(told(imported)).toEqual(['taken input.glow: field added {"type":"number","exclusiveMinimum":0}']);
  });
});
