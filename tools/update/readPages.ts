import { access } from 'node:fs/promises';
import type { ModelFiles } from '../contract/modelFiles.js';
import { isModelId } from '../contract/modelId.js';
import type { FactsFile } from '../facts/factsFile.js';
import { load } from '../importer/importFiles.js';
import { type Imported, importPage, type Surroundings } from '../importer/importPage.js';
import { modelOf } from '../importer/modelOf.js';
import type { Page } from '../importer/Page.js';
import { PageError } from '../importer/PageError.js';
import { readPage } from '../importer/recognise.js';
import { LiveModelsError } from '../sync/LiveModelsError.js';
import type { LiveModels } from '../sync/liveModels.js';
import { UpdateError } from './UpdateError.js';

/** A page that was read, and what it makes of the file of its model. */
export interface Read {
  readonly page: Page;
  readonly imported: Imported;
}

/** Whether a name means a model of the vendor, and not a saved page. */
export const isId = async (name: string): Promise<boolean> =>
  isModelId(name) &&
  !(await access(name).then(
    () => true,
    () => false,
  ));

/**
 * Reads saved pages, and the live schemas of ids, one after the other. Nothing is written.
 *
 * @throws UpdateError naming every page that cannot be read.
 */
export async function readPages(
  names: readonly string[],
  files: ModelFiles,
  facts: Pick<FactsFile, 'settled'>,
  live: LiveModels | undefined,
  given: Pick<Surroundings, 'model' | 'date' | 'source'>,
): Promise<Read[]> {
  const texts = new Map<string, string>();
  const known = await files.ids();
  // Two pages of one model: the second is compared with what the first made of the file.
  const read = async (model: string) => texts.get(model) ?? files.read(model);
  const found: Read[] = [];
  const problems: string[] = [];
  for (const name of names) {
    try {
      const page = live && (await isId(name)) ? await livePage(live, name) : readPage(await load(name), name);
      const { model } = modelOf(page, given.model, known);
      const decided = await facts.settled(page, model, await read(model));
      const imported = confirmed(await importPage(decided, { ...given, known, read }), given.date);
      texts.set(imported.model, imported.text);
      found.push({ page, imported });
    } catch (error) {
      if (!(error instanceof PageError || error instanceof LiveModelsError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new UpdateError(problems.join('\n'));
  return found;
}

async function livePage(live: LiveModels, model: string): Promise<Page> {
  const text = await live.schema(model);
  if (text === undefined)
    throw new LiveModelsError(`${model}: the vendor has no schema of it; save its page and name that`);
  return readPage(text, `GET /api/v1/models/${model}/schema`);
}

/** A page that says what the file says makes the file as new as the page. */
function confirmed(imported: Imported, date: string): Imported {
  const line = /^x-documented: "?([-0-9]+)"?$/m.exec(imported.text);
  if (imported.outcome !== 'unchanged' || imported.differences.length > 0 || !line?.[1] || line[1] >= date)
    return imported;
  const note = { line: 1, text: `the page says what the file says; x-documented is ${date} now` };
  const text = imported.text.replace(line[0], `x-documented: "${date}"`);
  return { ...imported, outcome: 'changed', text, notes: [...imported.notes, note] };
}
