import type { Imported } from './importPage.js';
import type { Difference } from './merging/Difference.js';
import type { Json } from './Page.js';

/** How a word is marked on a terminal; without colour, as it is. */
export type Paint = (colour: 'green' | 'yellow' | 'cyan', text: string) => string;

/** What became of a page, for people: what was taken, what was not and why, and what is left to write. */
export function report({ file, outcome, page, form, differences, notes, left }: Imported, paint: Paint): string {
  const rows = [
    ...differences.map((difference) => [
      difference.taken ? paint('green', 'taken') : paint('yellow', 'kept '),
      say(difference, page),
    ]),
    ...notes.map(({ line, text }) => ['note ', `${text} (${page}:${line})`]),
    ...left.map((each) => [paint('cyan', 'write'), each]),
  ];
  return [`${file}: ${outcome}, from ${page} (${form})`, ...rows.map(([word, text]) => `  ${word}  ${text}`)].join(
    '\n',
  );
}

function say({ path, kind, before, after, line, taken, why }: Difference, page: string): string {
  const values = before === undefined || after === undefined ? [before ?? after] : [before, after];
  const change = values
    .filter((value) => value !== undefined)
    .map(brief)
    .join(' → ');
  return `${path}: ${kind}${change && ` ${change}`}${taken ? '' : `; ${why}`} (${page}:${line})`;
}

/** A value in at most a line. */
function brief(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
