import { readFile } from 'node:fs/promises';
import { isTaken } from '../../../tools/importer/Difference.js';
import { type Imported, importPage, type Surroundings } from '../../../tools/importer/importPage.js';
import { PageError } from '../../../tools/importer/PageError.js';
import { readPage } from '../../../tools/importer/recognise.js';
import { changesOf } from '../../../tools/importer/report.js';
import { pathText } from '../../../tools/importer/SchemaPath.js';
import { fields, LANTERN, SAME } from './documents.js';

export const golden = (name: string): string => new URL(`golden/${name}.yaml`, import.meta.url).pathname;

/** The text of one of the saved pages beside this file. */
export const pageText = (name: string): Promise<string> => readFile(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** Imports a page into `old`, the file that its model has already. */
export function importText(text: string, old?: string, more: Partial<Surroundings> = {}): Promise<Imported> {
  const page = readPage(text, 'page');
  return importPage(page, { date: '2026-11-23', known: [], read: async () => old, ...more });
}

/** What is wrong with a page. */
export async function refusal(text: string, old?: string, more: Partial<Surroundings> = {}): Promise<string> {
  try {
    await importText(text, old, more);
  } catch (error) {
    if (error instanceof PageError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The differences in short: `kept input.word: maximum gone 12`. */
export const told = ({ differences }: Imported): string[] =>
  differences.flatMap((difference) =>
    changesOf(difference).map(([what, ...values]) => {
      const change = [what, ...values.map((value) => JSON.stringify(value))].join(' ');
      return `${isTaken(difference) ? 'taken' : 'kept'} ${pathText(difference.path)}: ${change}`;
    }),
  );

/** Imports a page that says the same as the lantern's file, but for `changes`. */
export const changed = (changes: Readonly<Record<string, unknown>>, required = ['word'], old = LANTERN) =>
  importText(fields({ ...SAME, ...changes }, required), old);
