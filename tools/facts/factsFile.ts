import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ModelFiles } from '../contract/modelFiles.js';
import type { Imported } from '../importer/importPage.js';
import type { Page } from '../importer/Page.js';
import { biomeFormat } from '../process/biome.js';
import type { Facts } from './Fact.js';
import { factAfter } from './factAfter.js';
import { settled } from './settled.js';
import { withDeviations } from './withDeviations.js';

/** Where the facts are, from the root of the project. */
export const FACTS = 'test/facts/models.json';

/** Where the facts are read and written. */
export type FactsFile = ReturnType<typeof factsFile>;

/** What the vendor's pages said when they were last read: the file of the tests that holds the contract against them. */
export function factsFile(root: string) {
  const file = join(root, FACTS);
  const read = async (): Promise<Facts> => JSON.parse(await readFile(file, 'utf8'));
  async function write(facts: Facts): Promise<void> {
    const ids = Object.keys(facts).sort();
    const text = JSON.stringify(Object.fromEntries(ids.map((id) => [id, facts[id]])));
    if (text !== JSON.stringify(await read())) await writeFile(file, await biomeFormat(root, FACTS, text));
  }
  return {
    read,
    /** A page of a model for its import: see {@link settled}. */
    async settled(page: Page, model: string, text: string | undefined): Promise<Page> {
      const fact = (await read())[model];
      return fact === undefined || text === undefined ? page : settled(page, fact, parse(text));
    },
    /** Writes what a page says that was imported. */
    async follow(page: Page, imported: Imported, date: string): Promise<void> {
      const facts = await read();
      await write({ ...facts, [imported.model]: factAfter(page, imported, date, facts[imported.model]) });
    },
    /**
     * Brings the deviations up to date with the model files.
     *
     * @returns The reasons that are left to write.
     */
    async compare({ read: readModel }: ModelFiles): Promise<string[]> {
      const facts = await read();
      const entries = await Promise.all(
        Object.entries(facts).map(async ([id, fact]) => {
          const text = await readModel(id);
          return [id, text === undefined ? fact : withDeviations(fact, text, reason)] as const;
        }),
      );
      await write(Object.fromEntries(entries));
      return entries.flatMap(([id, { deviations = {} }]) =>
        Object.entries(deviations).flatMap(([place, why]) =>
          /^TODO\b/.test(why) ? [`${FACTS}: ${id} ${place}: ${why}`] : [],
        ),
      );
    },
  };
}

/** Rules are made by hand of what a page says in its text. */
const reason = (place: string): string =>
  place.endsWith('/rules') ? 'the rule is in the prose' : 'TODO: say why the model file says other than its page.';
