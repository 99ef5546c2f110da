import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../tools/facts/Fact.js';
import { factAfter } from '../../../tools/facts/factAfter.js';
import { importPage } from '../../../tools/importer/importPage.js';
import { readPage } from '../../../tools/importer/recognise.js';
import { fields, LANTERN, SAME } from '../importer/documents.js';

const DATE = '2026-11-23';
const OLD: Fact = {
  media: 'image',
  source: 'docs.example.com/lantern',
  documented: '2026-08-19',
  deviations: { '/rules': 'floating lanterns need a colour' },
  input: { type: 'object', required: ['word'], properties: SAME },
};

/** The fact after the import of a page that says the same as the lantern's file, but for `changes`. */
async function after(changes: object, { date = DATE, old = OLD as Fact | null } = {}) {
  const page = readPage(fields({ ...SAME, ...changes }, ['word']), 'page');
  const imported = await importPage(page, { date, known: [], read: async () => (old ? LANTERN : undefined) });
  return factAfter(page, imported, date, old ?? undefined);
}

describe('what is known of a page after its import', () => {
  it('is the same where the page is', async () => {
    expect(await after({})).toEqual(OLD);
  });

  it('has what the page says, and its day', async () => {
    const fact = await after({ word: { type: 'string', maxLength: 2000 }, glow: { type: 'boolean' } });

    expect(fact.documented).toBe(DATE);
    expect(fact.input).toEqual({
      ...OLD.input,
      properties: { ...SAME, word: { type: 'string', maxLength: 2000 }, glow: { type: 'boolean' } },
    });
    expect(fact.deviations).toEqual(OLD.deviations);
  });

  it('has no field and no limit that the page no longer has, and says that the file keeps them', async () => {
    const fact = await after({ word: { type: 'string' }, floats: undefined });

    expect(fact.input.properties).not.toHaveProperty('floats');
    expect(fact.input.properties).toHaveProperty('word', { type: 'string' });
    expect(fact.deviations).toEqual({
      ...OLD.deviations,
      '/properties/floats': `the page of ${DATE} does not have it`,
      '/properties/word/maxLength': `the page of ${DATE} does not mention it`,
    });
  });

  it('requires a renamed field by its new name', async () => {
    const { word, ...rest } = SAME;
    const page = readPage(fields({ text: word, ...rest }, ['text']), 'page');
    const imported = await importPage(page, { date: DATE, known: [], read: async () => LANTERN });
    const { input, deviations } = factAfter(page, imported, DATE, OLD);

    expect(input.required).toEqual(['text']);
    expect(deviations).toHaveProperty(['/properties/word'], `the page of ${DATE} does not have it`);
  });

  it('has the reason where the file says by hand', async () => {
    const fact = await after({ sides: { ...SAME.sides, maximum: 20 } });

    expect(fact.input.properties).toHaveProperty('sides.maximum', 20);
    expect(fact.deviations).toHaveProperty(['/properties/sides/maximum'], 'the file says by hand');
  });

  it('loses a deviation when page and file agree again', async () => {
    const old = { ...OLD, input: { ...OLD.input, properties: { ...SAME, floats: { type: 'string' } } } };
    const fact = await after(
      {},
      { old: { ...old, deviations: { ...OLD.deviations, '/properties/floats/type': 'a guess' } } },
    );

    expect(fact).toEqual(OLD);
  });

  it('is not taken from a page that is older', async () => {
    expect(await after({ glow: { type: 'boolean' } }, { date: '2026-08-18' })).toBe(OLD);
  });

  it('of a new model is the page without words', async () => {
    expect(await after({}, { old: null })).toEqual({
      documented: DATE,
      input: { type: 'object', required: ['word'], properties: SAME },
    });
  });
});
