import { type Document, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { FIELD_ORDER } from '../../../openapi/style.mjs';
import { type Difference, isTaken } from '../Difference.js';
import type { Json } from '../Page.js';
import { pathText, type SchemaPath } from '../SchemaPath.js';
import { documentText } from './documentText.js';
import { houseNode } from './houseNode.js';
import type { ModelFile } from './ModelFile.js';

/** Writes the differences that are taken into the document of a model file. Comments and order stay as they are. */
export function apply(document: Document, differences: readonly Difference[]): void {
  for (const difference of differences.filter(isTaken)) write(document, difference);
}

function write(document: Document, difference: Difference): void {
  const { path, kind } = difference;
  if (kind === 'keyword') {
    setKeyword(document, schemaAt(document, path), difference.keyword, difference.after);
    return;
  }
  const owner = schemaAt(document, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (kind === 'presence') {
    const others = requiredBy(owner).filter((each) => each !== name);
    const names = difference.required ? [...others, name] : others;
    setKeyword(document, owner, 'required', names.length > 0 ? names : undefined);
  } else if (kind === 'added' && name === '[]') setKeyword(document, owner, 'items', difference.after);
  else if (kind === 'added') {
    if (!owner.has('properties')) setKeyword(document, owner, 'properties', {});
    owner.setIn(['properties', name], houseNode(document, difference.after));
  }
}

function requiredBy(owner: YAMLMap): string[] {
  const list = owner.get('required', true);
  return isSeq(list) ? list.items.map((item) => String(scalarOf(item))) : [];
}

function schemaAt(document: Document, path: SchemaPath): YAMLMap {
  const node = document.getIn(
    path.flatMap((step) => (step === '[]' ? ['items'] : ['properties', step])),
    true,
  );
  if (isMap(node)) return node;
  throw new RangeError(`the document has no schema ${pathText(path)}`);
}

/** Sets a keyword in its place, or in its place in the house order; without a value, removes it. */
export function setKeyword(document: Document, schema: YAMLMap, keyword: string, value: Json | undefined): void {
  const old = schema.get(keyword, true);
  if (value === undefined) schema.delete(keyword);
  else if (isSeq(old) && Array.isArray(value)) {
    // The order is that of the page; elements that stay keep their comments.
    const before = old.items.map(scalarOf);
    old.items = value.map((each: Json) => old.items[before.indexOf(each)] ?? houseNode(document, each));
  } else if (isNode(old)) {
    const node = houseNode(document, value);
    node.comment = old.comment ?? null;
    node.commentBefore = old.commentBefore ?? null;
    schema.set(keyword, node);
  } else {
    const after = FIELD_ORDER.slice(FIELD_ORDER.indexOf(keyword) + 1);
    const index = schema.items.findIndex(({ key }) => after.includes(String(key)));
    const pair = document.createPair(keyword, houseNode(document, value));
    schema.items.splice(index < 0 ? schema.items.length : index, 0, pair);
  }
}

const scalarOf = (node: unknown): unknown => (isScalar(node) ? node.value : undefined);

/** The text of a model file with the differences that are taken, and the day of the page. */
export function updatedText({ document, text }: ModelFile, differences: readonly Difference[], date: string): string {
  if (!differences.some(isTaken)) return text;
  apply(document, differences);
  setKeyword(document, schemaAt(document, []), 'x-documented', date);
  return documentText(document, text);
}
