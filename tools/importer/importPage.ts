import { format } from 'prettier';
import { parse } from 'yaml';
import { newModel } from './file/newModel.js';
import type { Difference } from './merging/Difference.js';
import { merge, refuseRoot } from './merging/merge.js';
import { modelOf } from './modelOf.js';
import type { Form, Json, Note, Page } from './Page.js';

/** What became of a page. */
export interface Imported {
  readonly model: string;
  readonly form: Form;
  readonly page: string;
  /** Path of the model file from the root of the project. */
  readonly file: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** The model file as it should be. */
  readonly text: string;
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  /** What has to be written by hand before the contract can be published. */
  readonly left: readonly string[];
}

/** What is known beside the page. */
export interface Surroundings {
  /** The id, if the page names none, or another. */
  readonly model?: string | undefined;
  /** The day on which the page was saved. */
  readonly date: string;
  /** The address of the page. */
  readonly source?: string | undefined;
  /** The ids of all models of the contract. */
  readonly known: readonly string[];
  /** The text of a model file, or undefined. */
  read(model: string): Promise<string | undefined>;
}

/**
 * Merges a page into the file of its model. Writes nothing.
 *
 * @throws PageError when that cannot be done without losing something.
 */
export async function importPage(
  found: Page,
  { model: given, date, source, known, read }: Surroundings,
): Promise<Imported> {
  const { model, notes } = modelOf(found, given, known);
  const page: Page = { ...found, notes: [...notes, ...found.notes], source: source ?? found.source };
  const file = `openapi/models/${model}.yaml`;
  const old = await read(model);
  const [stranger] = old === undefined ? page.rootFields : [];
  if (stranger) refuseRoot(page, stranger);
  const merged =
    old === undefined
      ? { text: newModel(page, model, date), differences: [], notes: page.notes }
      : merge(page, old, file, date);
  const text = merged.text === old ? old : await format(merged.text, { parser: 'yaml', printWidth: 120 });
  const outcome = old === undefined ? 'new' : text === old ? 'unchanged' : 'changed';
  const left = [...todos(parse(text), ''), ...(old === undefined ? ['title: it was made of the id'] : [])];
  const { differences } = merged;
  return { model, form: page.form, page: page.file, file, outcome, text, differences, notes: merged.notes, left };
}

/** The places of a model file that still say TODO. */
function todos(value: Json, path: string): string[] {
  if (typeof value === 'string') return /^TODO\b/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([name, member]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return name === 'examples' && Array.isArray(member) && member.length === 0
      ? [`${at}: TODO: write a request`]
      : todos(member, at);
  });
  return path === '' ? found.map((each) => each.replaceAll(/(^|\.)properties\./g, '$1')) : found;
}
