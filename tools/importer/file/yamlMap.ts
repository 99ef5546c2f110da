import { type Document, isMap, isNode, isScalar, isSeq, type Node, Scalar, visit, type YAMLMap } from 'yaml';
import { FIELD_ORDER } from '../../../openapi/style.mjs';
import type { Json } from '../Page.js';

/** Longer lists of options stand one to a line. */
const WIDEST = 90;
/** Texts that YAML 1.1 takes for something else: ratios, dates, yes and no. */
const AMBIGUOUS = /^[\d:]+$|^\d{4}-\d\d-\d\d$|^(y|n|yes|no|on|off)$/i;

/** A node in house form: ambiguous texts in double quotes, short lists on one line. */
export function houseNode(document: Document, value: Json): Node {
  const node = document.createNode(value);
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && AMBIGUOUS.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar) && JSON.stringify(list.toJSON()).length <= WIDEST;
    },
  });
  return node;
}

/** A member of a schema, as JSON. */
export function jsonOf(map: YAMLMap, keyword: string): Json | undefined {
  const node: unknown = map.get(keyword, true);
  // The document is YAML of the core schema, so what it holds is JSON.
  return isNode(node) ? (node.toJSON() as Json) : undefined;
}

/** A member of a map that is itself a map. */
export function mapOf(map: YAMLMap, name: string): YAMLMap | undefined {
  const node: unknown = map.get(name, true);
  return isMap(node) ? node : undefined;
}

/** The comments above, beside and inside of a member; of a list, with `only`, those of these elements. */
export function commentOf(map: YAMLMap, keyword: string, only?: readonly Json[]): string {
  const comments: (string | null | undefined)[] = [];
  const tell = ({ commentBefore, comment }: Node) => void comments.push(commentBefore, comment);
  const pair = map.items.find(({ key }) => String(key) === keyword);
  const value: unknown = pair?.value;
  if (only !== undefined) {
    for (const item of isSeq(value) ? value.items : [])
      if (isScalar(item) && only.some((each) => each === item.value)) tell(item);
  } else {
    if (isNode(pair?.key)) tell(pair.key);
    if (isNode(value))
      visit(value, { Node: (_, node) => tell(node), Pair: (_, { key }) => (isNode(key) ? tell(key) : undefined) });
  }
  return comments.flatMap((each) => each?.trim() || []).join('; ');
}

/** Whether a comment beside the value says `by hand`: then no page changes it. */
export function isByHand(map: YAMLMap, keyword: string): boolean {
  return /\bby hand\b/i.test(commentOf(map, keyword));
}

/** Sets a field of a schema: where it is, or where the house order wants it. Comments stay. */
export function putKeyword(document: Document, map: YAMLMap, keyword: string, value: Json): void {
  const old: unknown = map.get(keyword, true);
  const node = isSeq(old) && Array.isArray(value) ? listNode(document, old, value) : houseNode(document, value);
  if (isNode(old)) {
    node.comment = old.comment ?? null;
    node.commentBefore = old.commentBefore ?? null;
    map.set(keyword, node);
    return;
  }
  const after = FIELD_ORDER.slice(FIELD_ORDER.indexOf(keyword) + 1);
  const index = map.items.findIndex(({ key }) => after.includes(String(key)));
  map.items.splice(index < 0 ? map.items.length : index, 0, document.createPair(keyword, node));
}

/** The list `old` with the elements of `values`: those that it had keep their place and their comments. */
function listNode(document: Document, old: Node, values: readonly Json[]): Node {
  const has = isSeq(old)
    ? old.items.filter((item) => isScalar(item) && values.some((value) => value === item.value))
    : [];
  const kept = has.map((item) => (isScalar(item) ? item.value : undefined));
  const list = houseNode(document, values);
  if (!isSeq(list) || !isSeq(old)) return list;
  const added = list.items.filter((item) => isScalar(item) && !kept.includes(item.value));
  list.items = [...has, ...added];
  list.flow = old.flow === true || (list.flow === true && old.items.length === 0);
  return list;
}
