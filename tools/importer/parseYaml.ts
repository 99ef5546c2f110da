import { type Document, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';

/**
 * Parses YAML, of which JSON is a part.
 *
 * @returns The document, the line of an offset, from 1, and the first mistake.
 */
export function parseYaml(text: string) {
  const lines = new LineCounter();
  // The library compares each key of a map with all others, which takes minutes where there are many.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const lineOf = (offset: number): number => Math.max(lines.linePos(offset).line, 1);
  const [error] = document.errors;
  const mistake = error ? { text: error.message.split('\n')[0] ?? '', offset: error.pos[0] } : repeatedKey(document);
  return { document, lineOf, mistake: mistake && { text: mistake.text, line: lineOf(mistake.offset) } };
}

/** The first key that a map has twice. */
function repeatedKey(document: Document): { text: string; offset: number } | undefined {
  let key: Pair['key'];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      const keyOf = (pair: Pair) => (isScalar(pair.key) ? pair.key.value : pair.key);
      key = items.find((pair) => seen.size === seen.add(keyOf(pair)).size)?.key;
      return key === undefined ? undefined : visit.BREAK;
    },
  });
  return isScalar(key)
    ? { text: `Map keys must be unique: ${String(key.value)}`, offset: key.range?.[0] ?? 0 }
    : undefined;
}
