import { isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { Json } from '../Page.js';
import { PageError } from '../PageError.js';
import { pathText, type SchemaPath } from '../SchemaPath.js';

/** A schema of a model file, to be read: its keywords as JSON, and the comments beside them. */
export class FileSchema {
  readonly keywords: Readonly<Record<string, Json>>;
  /** The schema of the items. */
  readonly items: FileSchema | undefined;
  /** The schemas of the properties by name. */
  readonly properties: ReadonlyMap<string, FileSchema> | undefined;
  readonly #map: YAMLMap;

  /** @throws PageError naming `file` and a place in it that must be a schema and is none. */
  constructor(
    map: YAMLMap,
    readonly path: SchemaPath,
    file: string,
  ) {
    this.#map = map;
    // The document is YAML of the core schema, so what it holds is JSON.
    this.keywords = map.toJSON() as Record<string, Json>;
    const schemaAt = (step: string, value: unknown) => {
      if (isMap(value)) return new FileSchema(value, [...path, step], file);
      throw new PageError(file, 0, `${pathText([...path, step])} must be a schema`);
    };
    if (map.has('items')) this.items = schemaAt('[]', map.get('items', true));
    const properties: unknown = map.get('properties', true);
    if (isMap(properties))
      this.properties = new Map(properties.items.map(({ key, value }) => [String(key), schemaAt(String(key), value)]));
  }

  /** The comments above, beside and inside of a keyword; of a list, with `only`, those of these elements. */
  comment(keyword: string, only?: readonly Json[]): string {
    const comments: (string | null | undefined)[] = [];
    const add = ({ commentBefore, comment }: Node) => void comments.push(commentBefore, comment);
    const pair = this.#map.items.find(({ key }) => String(key) === keyword);
    const value: unknown = pair?.value;
    if (only !== undefined) {
      for (const item of isSeq(value) ? value.items : [])
        if (isScalar(item) && only.some((each) => each === item.value)) add(item);
    } else {
      if (isNode(pair?.key)) add(pair.key);
      if (isNode(value))
        visit(value, { Node: (_, node) => add(node), Pair: (_, { key }) => (isNode(key) ? add(key) : undefined) });
    }
    return comments.flatMap((each) => each?.trim() || []).join('; ');
  }

  /** Whether a comment beside the keyword says `by hand`. Then no page changes it. */
  isByHand(keyword: string): boolean {
    return /\bby hand\b/i.test(this.comment(keyword));
  }
}
