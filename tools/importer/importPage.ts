import { format } from 'prettier';
import type { Difference } from './Difference.js';
import { updatedText } from './file/apply.js';
import { openModelFile } from './file/ModelFile.js';
import { newModel } from './file/newModel.js';
import { leftToWrite, unfitExamples } from './left.js';
import { differences } from './merging/differences.js';
import { modelOf } from './modelOf.js';
import type { Form, Note, Page } from './Page.js';
import { PageError } from './PageError.js';
import { unsaid } from './prose.js';
import { quote } from './quote.js';

/** The outcome of an import. */
export interface Imported {
  readonly model: string;
  readonly form: Form;
  readonly page: string;
  /** Path of the model file from the root of the project. */
  readonly file: string;
  /** Why the page looks cut off, if it does. */
  readonly cut?: string | undefined;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** The model file with what the page says. */
  readonly text: string;
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  /** What has to be written by hand before the contract can be published. */
  readonly left: readonly string[];
}

/** What the page does not say itself. */
export interface Surroundings {
  /** The model id, if the page names none or the wrong one. */
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
 * Compares a page with the file of its model, and makes the new text of the file. Nothing is written to disk.
 *
 * @throws PageError when something on the page would be lost.
 */
export async function importPage(
  found: Page,
  { model: given, date, source, known, read }: Surroundings,
): Promise<Imported> {
  const { model, notes: doubts } = modelOf(found, given, known);
  const page: Page = { ...found, source: source ?? found.source };
  const path = `openapi/models/${model}.yaml`;
  const before = await read(model);
  const file = before === undefined ? undefined : openModelFile(before, path);
  refuseRootFields(page, file?.root.properties ?? new Map());
  const findings = file ? differences(page, file, date) : [];
  const taken = findings.filter((finding) => 'kind' in finding);
  const notes = [...doubts, ...found.notes, ...findings.filter((finding) => 'text' in finding)];
  const after = file ? updatedText(file, taken, date) : newModel(page, model, date);
  const text = after === before ? before : await format(after, { parser: 'yaml', printWidth: 120 });
  const outcome = file === undefined ? 'new' : text === before ? 'unchanged' : 'changed';
  const { root, input } = file && text === before ? file : openModelFile(text, path);
  const left = [
    ...leftToWrite(root.keywords),
    ...unsaid(page.input, input),
    ...unfitExamples(root.keywords),
    ...(file === undefined ? ['title: it was made from the id; check it'] : []),
  ];
  return {
    model,
    form: page.form,
    page: page.file,
    file: path,
    cut: page.cut,
    outcome,
    text,
    differences: taken,
    notes,
    left,
  };
}

/** Refuses a field beside `input`: the house form has no place for it. */
function refuseRootFields({ file, rootFields }: Page, known: ReadonlyMap<string, unknown>): void {
  const stranger = rootFields.find(({ name }) => !known.has(name.trim()));
  if (stranger === undefined) return;
  const why = 'stands beside input, where a model file takes model, callBackUrl and input only';
  throw new PageError(file, stranger.line, `${quote(stranger.name)} ${why}`);
}
