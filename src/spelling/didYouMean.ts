/** The end of a message about a name that does not exist: `; did you mean …?`, or nothing if none of `names` is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const meant = nearest(name, names);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** The name with the fewest edits, if a third of its letters or fewer differ. */
function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of names) {
    const most = Math.min(fewest - 1, Math.max(name.length, candidate.length) / 3);
    // Each letter that one has more is an edit.
    if (Math.abs(name.length - candidate.length) > most) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits <= most) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Levenshtein's distance, row by row. Long names are not misspellings, and are not compared letter by letter. */
function distance(a: string, b: string): number {
  if (a.length > 100 || b.length > 100) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const [left = 0, above = 0, corner = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, above + 1, corner + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
