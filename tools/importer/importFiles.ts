import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { ModelFiles } from '../contract/modelFiles.js';
import { type Imported, importPage } from './importPage.js';
import { PageError } from './PageError.js';
import { readPage } from './recognise.js';

/** What pages do not say. */
export interface ImportOptions {
  readonly model?: string | undefined;
  readonly source?: string | undefined;
  /** The day on which the pages were saved. */
  readonly date: string;
  /** Writes no file. */
  readonly dryRun: boolean;
}

/**
 * Imports saved pages one after the other.
 *
 * @param names Paths, or `-` for standard input.
 * @returns What came of each; a PageError for one that cannot be read.
 */
export async function* importFiles(
  names: readonly string[],
  files: ModelFiles,
  { dryRun, ...options }: ImportOptions,
): AsyncGenerator<Imported | PageError> {
  for (const name of names) {
    try {
      const page = readPage(await load(name), name);
      const imported = await importPage(page, { ...options, known: await files.ids(), read: files.read });
      if (!dryRun && imported.outcome !== 'unchanged') await files.write(imported.model, imported.text);
      yield imported;
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      yield error;
    }
  }
}

const load = (name: string): Promise<string> =>
  name === '-'
    ? readAll(process.stdin)
    : readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new PageError(name, 0, `cannot be read: ${error.code ?? error.message}`);
      });
