import { styleText } from 'node:util';
import { columns, type Output } from '../command/index.js';

/** One line of a table: what a program gets of it, and its cells. */
export interface Row {
  readonly data: unknown;
  readonly cells: readonly (string | number)[];
}

/**
 * Prints a table: aligned, with a heading, on a terminal; separated by tabs and without a heading into a pipe; one JSON object a line
 * with `--json`.
 */
export function printTable({ json, print }: Output, headings: readonly string[], rows: readonly Row[]): void {
  const { isTTY, columns: width = 80 } = process.stdout;
  if (json || !isTTY) {
    for (const { data, cells } of rows) print(data, cells.map(oneLine).join('\t'));
  } else if (rows.length > 0) {
    const [head = '', ...lines] = columns([
      headings.map((each) => each.toUpperCase()),
      ...rows.map(({ cells }) => cells.map(oneLine)),
    ]);
    const cut = (line: string) => (line.length > width ? `${line.slice(0, width - 1)}…` : line);
    print(undefined, [styleText('bold', cut(head)), ...lines.map(cut)].join('\n'));
  }
}

/** A cell must not end its line, and a terminal must not obey it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
const oneLine = (cell: string | number): string => `${cell}`.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
