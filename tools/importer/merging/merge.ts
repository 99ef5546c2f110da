import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import { schemaOf } from '../file/schemaOf.js';
import { textOf } from '../file/textOf.js';
import { houseNode, jsonOf, mapOf, putKeyword } from '../file/yamlMap.js';
import { type Field, type Form, type Json, type Note, type Page, type PageSchema, SPEAKS } from '../Page.js';
import { PageError } from '../PageError.js';
import { compareFile } from './compareFile.js';
import type { Difference } from './Difference.js';
import { mergeKeywords } from './mergeKeywords.js';
import { mergeRequired } from './mergeRequired.js';

/** A model file into which a page is being merged. */
export interface Merging {
  readonly document: Document;
  readonly form: Form;
  /** Why nothing is taken from the page; undefined when it is the newer one. */
  readonly older: string | undefined;
  readonly differences: Difference[];
  readonly notes: Note[];
}

/** A model file with what a page says. */
export interface Merged {
  readonly text: string;
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
}

/**
 * Takes what a page says into a model file. Words and rules stay; nothing is deleted because a page is silent.
 *
 * @param file The model file, for messages.
 * @param date The day on which the page was saved. A page older than the file changes nothing.
 */
export function merge(page: Page, text: string, file: string, date: string): Merged {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new PageError(file, 0, `no YAML: ${error.message.split('\n')[0]}`);
  const root: unknown = document.contents;
  const input = isMap(root) ? document.getIn(['properties', 'input'], true) : undefined;
  if (!isMap(root) || !isMap(input) || mapOf(input, 'properties') === undefined)
    throw new PageError(file, 0, 'no model file: properties.input.properties is missing');
  const stranger = page.rootFields.find(({ name }) => document.getIn(['properties', name.trim()]) === undefined);
  if (stranger) refuseRoot(page, stranger);
  const documented = String(jsonOf(root, 'x-documented') ?? '');
  const older = date < documented ? `the file is of ${documented}, the page of ${date}` : undefined;
  const merging: Merging = { document, form: page.form, older, differences: [], notes: [...page.notes] };
  mergeObject(merging, input, page.input, 'input');
  const { differences, notes } = merging;
  if (!differences.some(({ taken }) => taken)) return { text, differences, notes };
  putKeyword(document, root, 'x-documented', date);
  return { text: textOf(document, text), differences, notes };
}

/** Refuses a field beside `input`: the house form has no place for it. */
export function refuseRoot({ file }: Page, { name, line }: Page['rootFields'][number]): never {
  throw new PageError(
    file,
    line,
    `${JSON.stringify(name)} stands beside input, where a model file takes model, callBackUrl and input only`,
  );
}

function mergeObject(merging: Merging, map: YAMLMap, stated: PageSchema, path: string): void {
  for (const { keyword, line } of stated.rules)
    merging.notes.push({
      line,
      text: `${path}: the page has ${keyword} here; rules are written by hand, and those of the file stay`,
    });
  if (stated.fields === undefined) return;
  const properties = mapOf(map, 'properties');
  if (properties === undefined) {
    merging.notes.push({ line: stated.line, text: `${path}: the page lists members, the file has none and stays so` });
    return;
  }
  for (const field of stated.fields) {
    const old = mapOf(properties, field.name);
    if (old === undefined && properties.has(field.name))
      merging.notes.push({ line: field.line, text: `${path}.${field.name} is no schema in the file and stays so` });
    else if (old === undefined) addField(merging, properties, field, path);
    else mergeValue(merging, old, field.value, `${path}.${field.name}`);
  }
  if (stated.guessed) return;
  mergeRequired(merging, map, stated, path);
  const names = new Set(stated.fields.map(({ name }) => name));
  for (const { key, value } of properties.items) {
    const name = String(key);
    if (names.has(name) || !isMap(value) || !lists(merging.form, value)) continue;
    merging.differences.push({
      path: `${path}.${name}`,
      kind: 'field gone',
      line: stated.line,
      taken: false,
      why: 'a field is removed by hand',
    });
  }
}

/** Whether a page of this form would list such a field. */
function lists(form: Form, field: YAMLMap): boolean {
  const items = mapOf(field, 'items');
  const isObjects = jsonOf(field, 'type') === 'object' || (items !== undefined && jsonOf(items, 'type') === 'object');
  return form === 'copied page' ? !isObjects : SPEAKS[form].length > 0;
}

function addField({ document, older, differences }: Merging, properties: YAMLMap, field: Field, path: string): void {
  const schema: Json = schemaOf(field.value, true);
  const taken = older === undefined;
  if (taken) properties.items.push(document.createPair(field.name, houseNode(document, schema)));
  const { description: _, ...after } = schema;
  differences.push({ path: `${path}.${field.name}`, kind: 'field added', after, line: field.line, taken, why: older });
}

function mergeValue(merging: Merging, map: YAMLMap, stated: PageSchema, path: string): void {
  const type = jsonOf(map, 'type');
  // What is known from an example only is compared with nothing.
  const kept = stated.guessed || mergeKeywords(merging, map, stated, path);
  compareFile(merging, map, stated, path);
  if (type !== 'object' && jsonOf(map, 'type') === 'object') addMembers(merging, map, stated, path);
  const items = mapOf(map, 'items');
  if (stated.items && items) mergeValue(merging, items, stated.items, `${path}[]`);
  else if (stated.items && jsonOf(map, 'items') === undefined) addItems(merging, map, stated.items, path, kept);
  mergeObject(merging, map, stated, path);
}

function addItems(
  { document, older, differences }: Merging,
  map: YAMLMap,
  items: PageSchema,
  path: string,
  kept: boolean,
) {
  const after = schemaOf(items, false);
  const why = older ?? (kept ? 'the file keeps its type' : undefined);
  if (why === undefined) putKeyword(document, map, 'items', after);
  differences.push({ path: `${path}[]`, kind: 'items added', after, line: items.line, taken: why === undefined, why });
}

/** A value that became an object has the members of the page. */
function addMembers({ document, differences }: Merging, map: YAMLMap, stated: PageSchema, path: string): void {
  const { properties: after, required } = schemaOf(stated, false);
  if (after === undefined) return;
  if (required !== undefined) putKeyword(document, map, 'required', required);
  putKeyword(document, map, 'properties', after);
  differences.push({ path, kind: 'members added', after, line: stated.line, taken: true });
}
