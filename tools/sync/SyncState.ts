import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isObject } from '../../src/json/object.js';
import { bareRow, type Row } from './Row.js';

/** What a sync remembers, so that the next one goes on where it was interrupted. */
export type SyncState = ReturnType<typeof syncState>;

/** @param key What must be the same for a sync to be the same: the address, the day, whether it writes. */
export function syncState(file: string, key: string) {
  return {
    /** The rows of the models that are done. */
    async load(): Promise<Map<string, Row>> {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      return new Map(text === undefined ? [] : rowsOf(text, key).map((row) => [row.model, row]));
    },
    async save(rows: ReadonlyMap<string, Row>): Promise<void> {
      // Renamed when it is whole: an interruption must not leave half of it.
      await writeFile(`${file}.tmp`, `${JSON.stringify({ key, rows: [...rows.values()] })}\n`);
      await rename(`${file}.tmp`, file);
    },
    clear: () => rm(file, { force: true }),
  };
}

/** The rows of an earlier sync; none if the file is of another one, or broken: then everything is asked anew. */
function rowsOf(text: string, key: string): Row[] {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value.key !== key || !Array.isArray(value.rows)) return [];
    return value.rows.every(isRow) ? value.rows : [];
  } catch {
    return [];
  }
}

/** Whether a value has every member of a row, each of its type. */
const isRow = (row: unknown): row is Row =>
  isObject(row) && Object.entries(bareRow('', 'failed', '')).every(([name, each]) => typeof row[name] === typeof each);
