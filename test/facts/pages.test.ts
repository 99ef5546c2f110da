import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentation, type Input } from '../tools/importer/documents.js';
import { importText, told } from '../tools/importer/importing.js';

const facts: Readonly<Record<string, { readonly input: Input }>> = JSON.parse(
  await readFile(new URL('models.json', import.meta.url), 'utf8'),
);

describe('a page that says what is known of', () => {
  it.each(Object.entries(facts))('%s is read, and changes nothing when it is imported again', async (id, { input }) => {
    const page = documentation(input, id);
    const file = await readFile(new URL(`../../openapi/models/${id}.yaml`, import.meta.url), 'utf8');
    for (const old of [undefined, file]) {
      const first = await importText(page, old);
      const second = await importText(page, first.text, { date: '2027-01-01' });

      expect(told(second).filter((line) => line.startsWith('taken'))).toEqual([]);
      expect(second.text).toBe(first.text);
    }
  });
});
