import { type Document, isNode, isScalar, Scalar, visit } from 'yaml';

/**
 * The document as text, in which what nobody touched stands as it stood in `source`. The library would break the lines of
 * long texts elsewhere, and move a comment beside `name:` to the next line; so these go through it under another name.
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
    Scalar: (place, scalar) => {
      const text = scalar.range ? source.slice(scalar.range[0], scalar.range[1]).trimEnd() : '';
      if (place === 'key' || !text.includes('\n')) return undefined;
      const stand = new Scalar(placeholder(text));
      stand.commentBefore = scalar.commentBefore ?? null;
      return stand;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // A name that went with its comment has its colon already.
  return text.replaceAll(
    new RegExp(`original-(\\d+)-${source.length}(:(?= *\n))?`, 'g'),
    (_, index) => originals[Number(index)] ?? '',
  );
}
