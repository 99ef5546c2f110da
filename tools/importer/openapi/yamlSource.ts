import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Json } from '../Page.js';
import { PageError } from '../PageError.js';

/** A YAML or JSON document in a page, which knows the line of each of its nodes. */
export interface YamlSource {
  readonly file: string;
  readonly root: unknown;
  line(node: unknown): number;
  /** The node, or what it refers to inside the document by alias or `$ref`. */
  follow(node: unknown): unknown;
  /** The members of the map itself, whatever it refers to. */
  own(node: YAMLMap): Member[];
  /** Counts one more schema, and refuses a page in which references make too many of few. */
  count(node: unknown): void;
  json(node: unknown): Json;
  /** The same with numbers as they are written, for a value that is a text: 1.0 is not 1 there. */
  written(node: unknown): Json;
}

/** A member of a map: its name, its value and the line of the name. */
export type Member = readonly [name: string, value: unknown, line: number];

/**
 * Parses YAML, of which JSON is a part.
 *
 * @param firstLine The line of the page on which `text` begins.
 * @throws PageError naming the line of the first mistake.
 */
export function yamlSource(text: string, file: string, firstLine: number): YamlSource {
  const lineCounter = new LineCounter();
  const document: Document.Parsed = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  const at = (offset: number) => firstLine + Math.max(lineCounter.linePos(offset).line, 1) - 1;
  if (error) throw new PageError(file, at(error.pos[0]), `no YAML: ${error.message.split('\n')[0]}`);
  const line = (node: unknown) => at((isNode(node) && node.range?.[0]) || 0);
  let schemas = 0;
  const source: YamlSource = {
    file,
    root: document.contents,
    line,
    follow: (node) => follow(document, source, node, 0),
    written(node) {
      const target = source.follow(node);
      const text = (each: unknown) =>
        isScalar(each) && typeof each.value === 'number' && each.source ? each.source : source.json(each);
      return isSeq(target) ? target.items.map(text) : text(target);
    },
    own: (node) =>
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value, line(key)] as const),
    count(node) {
      schemas += 1;
      if (schemas > MOST_SCHEMAS)
        throw new PageError(file, line(node), `references make more than ${MOST_SCHEMAS} schemas of this page`);
    },
    json(node) {
      if (!isNode(node)) return null;
      // What a document of the core schema holds is what JSON carries, but for dates and such, which need a tag.
      try {
        const value = (node.toJS(document, { maxAliasCount: 100 }) as Json | undefined) ?? null;
        JSON.stringify(value);
        return value;
      } catch (error) {
        // Too many, or one inside of what it stands for.
        if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
        throw new PageError(file, line(node), 'the aliases here make no end of it');
      }
    },
  };
  return source;
}

const MOST_STEPS = 20;
const MOST_SCHEMAS = 5_000;

function follow(document: Document.Parsed, source: YamlSource, node: unknown, steps: number): unknown {
  const ref = isMap(node) ? node.get('$ref') : undefined;
  if (steps > MOST_STEPS) throw new PageError(source.file, source.line(node), 'a reference leads back to itself');
  if (isAlias(node)) return follow(document, source, node.resolve(document), steps + 1);
  if (ref === undefined) return node;
  const [, path] = /^#\/(.+)$/.exec(String(ref)) ?? [];
  const names = path?.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  // The answer of the live catalogue has the document inside.
  const target = [[], ['data', 'openapi']]
    .map((root) => names && document.getIn([...root, ...names], true))
    .find(isNode);
  if (target) return follow(document, source, target, steps + 1);
  throw new PageError(
    source.file,
    source.line(node),
    `$ref ${JSON.stringify(String(ref).slice(0, 80))} leads to nothing in this page`,
  );
}

/** The members of a map. */
export function members(source: YamlSource, node: unknown, what: string): Member[] {
  const map = source.follow(node);
  if (!isMap(map)) throw new PageError(source.file, source.line(map ?? node), `${what} must be a map`);
  return source.own(map);
}

/** The elements of a list. */
export function elements(source: YamlSource, node: unknown, what: string): unknown[] {
  const list = source.follow(node);
  if (!isSeq(list)) throw new PageError(source.file, source.line(list ?? node), `${what} must be a list`);
  return list.items;
}

/** The value of a member, or undefined. */
export function member(source: YamlSource, node: unknown, name: string): unknown {
  const map: unknown = source.follow(node);
  return isMap(map) ? map.get(name, true) : undefined;
}
