import { Document, parse } from 'yaml';
import { type Difference, isTaken } from '../importer/Difference.js';
import { apply } from '../importer/file/apply.js';
import { openModelFile } from '../importer/file/ModelFile.js';
import { schemaOf } from '../importer/file/schemaOf.js';
import type { Imported } from '../importer/importPage.js';
import { differences } from '../importer/merging/differences.js';
import type { Json, Page } from '../importer/Page.js';
import type { SchemaPath } from '../importer/SchemaPath.js';
import type { Fact, Input } from './Fact.js';
import { withDeviations } from './withDeviations.js';

/**
 * What is known of a model's page after an import, with a deviation for each place where the file keeps what it says.
 *
 * @param date The day of the page. A page that is older than the fact changes nothing.
 */
export function factAfter(page: Page, { text, differences, file }: Imported, date: string, old?: Fact): Fact {
  if (old !== undefined && date < old.documented) return old;
  const { externalDocs, 'x-documented': documented } = parse(text);
  const source = /^https?:\/\/(.+)$/.exec(`${externalDocs?.url}`)?.[1];
  const bare: Fact = { ...(old ?? (source && { source })), documented, input: inputAfter(page, file, date, old) };
  const kept = new Map(differences.filter((each) => !isTaken(each)).map((each) => [placeOf(each), each]));
  return withDeviations(bare, text, (place) => reason(kept.get(place), date));
}

/** The input as the page says it. What pages of this form cannot say stays. */
function inputAfter(page: Page, name: string, date: string, old?: Fact): Input {
  // Some facts are alternatives only, which no model file is.
  if (old?.input.properties === undefined) return wordless(schemaOf(page.input, true));
  const document = new Document({ 'x-documented': old.documented, properties: { input: old.input } });
  const file = openModelFile(document.toString(), name);
  for (const each of differences(page, file, date)) {
    if (!('kind' in each)) continue;
    if (each.kind === 'gone') file.document.deleteIn(steps(each.path));
    // A file keeps what the page no longer says; a fact does not.
    else if (each.kind === 'keyword' && each.after === undefined) apply(file.document, [{ ...each, why: undefined }]);
    else apply(file.document, [each]);
  }
  return wordless(file.document.toJS().properties.input);
}

/** The schema without descriptions. */
function wordless({ description: _, ...schema }: Input): Input {
  const inside = (value: Json): Json => (isSchema(value) ? wordless(value) : value);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (keyword === 'items') return [keyword, inside(value)];
    if (keyword !== 'properties' || !isSchema(value)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inside(field)]))];
  });
  return Object.fromEntries(entries);
}

const isSchema = (value: Json): value is Input => typeof value === 'object' && value !== null && !Array.isArray(value);

const steps = (path: SchemaPath): string[] =>
  path.flatMap((step) => (step === '[]' ? ['items'] : ['properties', step]));

/** The place of a difference within the input. */
function placeOf(difference: Difference): string {
  const { kind, path } = difference;
  const pointer = (path: SchemaPath) => steps(path.slice(1)).map((step) => `/${step}`);
  if (kind === 'presence') return [...pointer(path.slice(0, -1)), '/required'].join('');
  return [...pointer(path), ...(kind === 'keyword' ? [`/${difference.keyword}`] : [])].join('');
}

function reason(kept: Difference | undefined, date: string): string {
  if (kept?.kind === 'gone') return `the page of ${date} does not have it`;
  if (kept?.kind === 'keyword' && kept.after === undefined) return `the page of ${date} does not mention it`;
  return kept?.why ?? `the import of the page of ${date} kept it`;
}
