import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from '../../tools/facts/Fact.js';
import { factAfter } from '../../tools/facts/factAfter.js';
import { settled } from '../../tools/facts/settled.js';
import { importPage } from '../../tools/importer/importPage.js';
import { readPage } from '../../tools/importer/recognise.js';
import { documentation } from '../tools/importer/documents.js';
import { importText, told } from '../tools/importer/importing.js';

const facts: Facts = JSON.parse(await readFile(new URL('models.json', import.meta.url), 'utf8'));

describe('a page that says what is known of', () => {
  it.each(Object.entries(facts))('%s is read, and changes nothing when it is imported again', async (id, { input }) => {
    const page = documentation(input, id);
    const file = await readFile(new URL(`../../openapi/models/${id}.yaml`, import.meta.url), 'utf8');
    for (const old of [undefined, file]) {
      const first = await importText(page, old, { date: '2099-01-01' });
      const second = await importText(page, first.text, { date: '2099-01-02' });

      expect(told(second).filter((line) => line.startsWith('taken'))).toEqual([]);
      expect(second.text).toBe(first.text);
    }
  });

  it.each(Object.entries(facts))('%s leaves what is known as it is', async (id, fact) => {
    const page = readPage(documentation(fact.input, id), 'page');
    const file = await readFile(new URL(`../../openapi/models/${id}.yaml`, import.meta.url), 'utf8');
    const decided = settled(page, fact, parse(file));
    const imported = await importPage(decided, { date: fact.documented, known: [], read: async () => file });

    expect(imported.text).toBe(file);
    // Of an input that is alternatives only, a page in this form is read as one list of fields.
    if (fact.input.properties) expect(factAfter(page, imported, fact.documented, fact)).toEqual(fact);
  });
});
