import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Json } from '../Page.js';
import type { Place } from '../Place.js';
import { parseYaml } from '../parseYaml.js';
import { quote } from '../quote.js';

/** A member of a map: its name, its value and the line of the name. */
export type Member = readonly [name: string, value: unknown, line: number];

const MOST_STEPS = 20;
const MOST_SCHEMAS = 2_000;

/** A YAML or JSON document in a page, which knows the line of each of its nodes. */
export class PageYaml {
  readonly root: unknown;
  readonly #document: Document.Parsed;
  readonly #lineIn: (offset: number) => number;
  readonly #page: Place;
  #schemas = 0;

  /**
   * Parses YAML, of which JSON is a part.
   *
   * @param page The line on which `text` begins.
   * @throws PageError naming the line of the first mistake.
   */
  constructor(text: string, page: Place) {
    this.#page = page;
    const { document, lineOf, mistake } = parseYaml(text);
    this.#document = document;
    this.#lineIn = lineOf;
    this.root = document.contents;
    if (mistake) throw page.on(this.#onPage(mistake.line)).error(`not YAML: ${mistake.text}`);
  }

  #onPage(line: number): number {
    return Math.max(this.#page.line, 1) + line - 1;
  }

  line(node: unknown): number {
    return this.#onPage(this.#lineIn((isNode(node) && node.range?.[0]) || 0));
  }

  place(node: unknown, field = ''): Place {
    return this.#page.on(this.line(node), field);
  }

  /** The node, or what it refers to inside the document by alias or `$ref`. */
  follow(node: unknown, steps = 0): unknown {
    if (steps > MOST_STEPS) throw this.place(node).error('a reference leads back to itself');
    if (isAlias(node)) return this.follow(node.resolve(this.#document), steps + 1);
    const ref = isMap(node) ? node.get('$ref') : undefined;
    if (ref === undefined) return node;
    const [, path] = /^#\/(.+)$/.exec(String(ref)) ?? [];
    const names = path?.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    // The answer with a live schema has the document inside.
    const roots = names ? [names, ['data', 'openapi', ...names]] : [];
    const target = roots.map((each) => this.#document.getIn(each, true)).find(isNode);
    if (target) return this.follow(target, steps + 1);
    throw this.place(node).error(`$ref ${quote(String(ref))} leads to nothing on this page`);
  }

  /** The members of a map. */
  members(node: unknown, what: string): Member[] {
    const map = this.follow(node);
    if (!isMap(map)) throw this.place(map ?? node).error(`${what} must be a map`);
    return this.own(map);
  }

  /** The members of the node itself, whatever it refers to. */
  own(node: unknown): Member[] {
    const pairs = isMap(node) ? node.items : [];
    return pairs.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value, this.line(key)]);
  }

  /** The elements of a list. */
  elements(node: unknown, what: string): unknown[] {
    const list = this.follow(node);
    if (!isSeq(list)) throw this.place(list ?? node).error(`${what} must be a list`);
    return list.items;
  }

  /** The value of a member, or undefined. */
  member(node: unknown, name: string): unknown {
    const map = this.follow(node);
    return isMap(map) ? map.get(name, true) : undefined;
  }

  /** The value at the end of a path of members. */
  at(from: unknown, ...names: readonly string[]): unknown {
    return names.reduce((node, name) => {
      const next = this.member(node, name);
      if (next === undefined || next === null) throw this.place(node).error(`${name} is missing here`);
      return this.follow(next);
    }, from);
  }

  json(node: unknown): Json {
    if (!isNode(node)) return null;
    // A document of the core schema holds JSON, except for dates and the like, which need a tag.
    try {
      const value = (node.toJS(this.#document, { maxAliasCount: 100 }) as Json | undefined) ?? null;
      JSON.stringify(value);
      return value;
    } catch (error) {
      // There are too many aliases, or one holds itself.
      if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
      throw this.place(node).error('the aliases here expand without end');
    }
  }

  /** As `json`, but numbers stay as they are written. Where the type is string, 1.0 is not 1. */
  written(node: unknown): Json {
    const target = this.follow(node);
    const text = (each: unknown) =>
      isScalar(each) && typeof each.value === 'number' && each.source ? each.source : this.json(each);
    return isSeq(target) ? target.items.map(text) : text(target);
  }

  /** Counts a schema, and refuses a page that has too many, perhaps by its references. */
  count(node: unknown): void {
    this.#schemas += 1;
    if (this.#schemas > MOST_SCHEMAS)
      throw this.place(node).error(`the page has more than ${MOST_SCHEMAS} schemas, references included`);
  }
}
