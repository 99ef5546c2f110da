import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { ModelFiles } from '../contract/modelFiles.js';
import { type Imported, importPage, type Surroundings } from './importPage.js';
import { PageError } from './PageError.js';
import { readPage } from './recognise.js';

/**
 * Imports saved pages one after the other.
 *
 * @param names Paths, or `-` for standard input.
 * @returns What came of each; a PageError for one that cannot be read.
 */
export async function* importFiles(
  names: readonly string[],
  { ids, read, write }: ModelFiles,
  { dryRun, ...given }: Pick<Surroundings, 'model' | 'date' | 'source'> & { readonly dryRun: boolean },
): AsyncGenerator<Imported | PageError> {
  for (const name of names) {
    try {
      const imported = await importPage(readPage(await load(name), name), { ...given, known: await ids(), read });
      if (!dryRun && imported.outcome !== 'unchanged') await write(imported.model, imported.text);
      yield imported;
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      yield error;
    }
  }
}

/** The text of a saved page, or of standard input for `-`. */
export const load = (name: string): Promise<string> =>
  name === '-'
    ? readAll(process.stdin)
    : readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new PageError(name, 0, `cannot be read: ${error.code ?? error.message}`);
      });
