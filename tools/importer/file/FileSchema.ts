import { isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { Json } from '../Page.js';
import type { SchemaPath } from '../SchemaPath.js';

/** A schema of a model file, to be read: its keywords as JSON, and the comments beside them. */
export class FileSchema {
  readonly keywords: Readonly<Record<string, Json>>;
  readonly #map: YAMLMap;

  constructor(
    map: YAMLMap,
    readonly path: SchemaPath,
  ) {
    this.#map = map;
    // The document is YAML of the core schema, so what it holds is JSON.
    this.keywords = map.toJSON() as Record<string, Json>;
  }

  /** The schema of the items, if it is one. */
  get items(): FileSchema | undefined {
    const map: unknown = this.#map.get('items', true);
    return isMap(map) ? new FileSchema(map, [...this.path, '[]']) : undefined;
  }

  /** The schemas of the properties by name; undefined for a property that has none. */
  get properties(): ReadonlyMap<string, FileSchema | undefined> | undefined {
    const map: unknown = this.#map.get('properties', true);
    if (!isMap(map)) return undefined;
    return new Map(
      map.items.map(({ key, value }) => {
        const name = String(key);
        return [name, isMap(value) ? new FileSchema(value, [...this.path, name]) : undefined];
      }),
    );
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
