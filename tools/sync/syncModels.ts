import { hash } from 'node:crypto';
import type { ModelFiles } from '../contract/modelFiles.js';
import type { FactsFile } from '../facts/factsFile.js';
import { isTaken } from '../importer/Difference.js';
import { importPage } from '../importer/importPage.js';
import { OtherApiError, PageError } from '../importer/PageError.js';
import { readPage } from '../importer/recognise.js';
import { report } from '../importer/report.js';
import { ApiUnavailableError, LiveModelsError } from './LiveModelsError.js';
import type { LiveModels } from './liveModels.js';
import { bareRow, type Row } from './Row.js';
import type { SyncState } from './SyncState.js';

/** What a sync needs. */
export interface Syncing {
  readonly live: LiveModels;
  readonly files: ModelFiles;
  readonly state: SyncState;
  readonly date: string;
  readonly dryRun: boolean;
  /** What the pages said before; what they say now is written there, unless it runs dry. */
  readonly facts: Pick<FactsFile, 'settled' | 'follow'>;
  readonly onProgress: (done: number, total: number, row: Row) => void;
}

/**
 * Compares the contract with the models that the vendor has now and imports the schemas that differ.
 *
 * @throws ApiUnavailableError when nothing more can be asked. What was done is remembered, and the next sync goes on.
 */
export async function syncModels(syncing: Syncing): Promise<{ rows: Row[]; oddities: string[] }> {
  const { live, files, state, date, dryRun, facts, onProgress } = syncing;
  const { ids, unusable, oddities, isCut } = await live.list();
  const known = await files.ids();
  const done = await state.load();
  const rows: Row[] = [];
  for (const [index, model] of ids.entries()) {
    const before = done.get(model);
    const row = before !== undefined && (await isThere(before)) ? before : await sync(model);
    rows.push(row);
    if (row.outcome !== 'failed' && row !== before) await state.save(done.set(model, row));
    onProgress(index + 1, ids.length, row);
  }
  // Of a list that breaks off, nobody knows what else would be in it.
  const withdrawn = isCut ? [] : known.filter((model) => !ids.includes(model));
  await state.clear();
  return {
    rows: [
      ...rows,
      ...unusable.map((why) => bareRow('?', 'failed', `listModels: ${why}`)),
      ...withdrawn.map((model) => bareRow(model, 'withdrawn', 'the vendor does not list it; the file stays')),
    ],
    oddities,
  };

  /** Whether the file is still as it was written: somebody may have thrown it away since. */
  async function isThere({ model, digest }: Row): Promise<boolean> {
    return digest === '' || digest === digestOf((await files.read(model)) ?? '');
  }

  async function sync(model: string): Promise<Row> {
    try {
      const text = await live.schema(model);
      if (text === undefined) return bareRow(model, 'no schema', 'the vendor has no schema of it: import a page');
      const page = readPage(text, `GET /api/v1/models/${model}/schema`);
      const decided = await facts.settled(page, model, await files.read(model));
      const imported = await importPage(decided, { model, date, known, read: files.read });
      const { outcome, differences, notes, left } = imported;
      const isWritten = !dryRun && outcome !== 'unchanged';
      if (isWritten) await files.write(model, imported.text);
      if (!dryRun) await facts.follow(page, imported, date);
      const taken = differences.filter(isTaken).length;
      const counts = { taken, kept: differences.length - taken, notes: notes.length, left: left.length };
      const digest = isWritten ? digestOf(imported.text) : '';
      return { model, outcome, ...counts, digest, detail: report(imported, (_, word) => word) };
    } catch (error) {
      if (error instanceof ApiUnavailableError) throw error;
      if (error instanceof OtherApiError) return bareRow(model, 'other API', error.message);
      if (error instanceof LiveModelsError || error instanceof PageError)
        return bareRow(model, 'failed', error.message);
      throw error;
    }
  }
}

const digestOf = (text: string): string => hash('sha256', text);
