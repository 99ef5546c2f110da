import { type Document, isNode, isScalar, Scalar, visit } from 'yaml';

/**
 * The document as text, with everything that was not changed as it is in `source`. The library would break long texts at
 * other places, take the blanks out of `{ a: 1 }`, and move a comment beside `name:` to the next line; placeholders keep it from that.
 */
export function documentText(document: Document, source: string): string {
  const originals: string[] = [];
  const placeholder = (text: string) => `original-${originals.push(text) - 1}-${source.length}`;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isNode(value) || !key.range) return;
      const [, colon, comment] = /^(:[ \t]*)#(.*)/.exec(source.slice(key.range[1])) ?? [];
      const [first, ...rest] = value.commentBefore?.split('\n') ?? [];
      if (colon === undefined || comment === undefined || first?.trim() !== comment.trim()) return;
      key.value = placeholder(`${String(key.value)}${colon}#${comment}`);
      value.commentBefore = rest.length > 0 ? rest.join('\n') : null;
    },
    Map: (_, map) => {
      if (!map.flow || !map.range) return undefined;
      const stand = new Scalar(placeholder(source.slice(map.range[0], map.range[1])));
      stand.commentBefore = map.commentBefore ?? null;
      return stand;
    },
    Scalar: (place, scalar) => {
      const text = scalar.range ? source.slice(scalar.range[0], scalar.range[1]).trimEnd() : '';
      if (place === 'key' || !text.includes('\n')) return undefined;
      const stand = new Scalar(placeholder(text));
      stand.commentBefore = scalar.commentBefore ?? null;
      return stand;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // The placeholder of a name and its comment has the colon inside.
  return text.replaceAll(
    new RegExp(`original-(\\d+)-${source.length}(:(?= *\n))?`, 'g'),
    (_, index) => originals[Number(index)] ?? '',
  );
}
