import { checkFields } from '../fields.js';
import type { Claim, Note, Page, Stated } from '../Page.js';
import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { readCopiedField } from './copiedField.js';
import { exampleBody, unlisted } from './exampleBody.js';

const HEADING = /^(#{1,6})(?:\s+(.*?))?\s*$/;
/** Entries that are of a field and nothing else. */
const OF_FIELD = /^\s*[-*] \*\*(Type|Required|Max Length|Range|Options|Max File Size|Default Value)\*\*/;
/** Where the fields of a copied page are: the first heading of level 4 whose list has a type, or -1. */
export const firstField = (lines: readonly string[]): number => lines.findIndex((_, at) => isTyped(lines, at));

function isTyped(lines: readonly string[], at: number): boolean {
  if (!/^####(\s|$)/.test(lines[at] ?? '')) return false;
  for (let next = at + 1; next < lines.length && !HEADING.test(lines[next] ?? ''); next += 1)
    if (/^\s*[-*] \*\*Type\*\*/.test(lines[next] ?? '')) return true;
  return false;
}

/** Reads a copied page, the "copy page" markdown: a heading per field and a list of what is said of it. */
export function readCopiedPage(page: readonly string[], file: string): Page {
  const notes: Note[] = [];
  const lines = withoutBlocks(page);
  const first = firstField(lines);
  const above = lines.flatMap((line, at) => (at < first && /^#{1,3}\s/.test(line) ? [at] : []));
  const from = (above.at(-1) ?? -1) + 1;
  const end = lines.findIndex((line, at) => at > first && /^#{1,2}\s/.test(line));
  const section = end < 0 ? lines.length : end;
  const isIn = (at: number) => at >= from && at < section;
  const body = exampleBody(page);
  const starts = lines.flatMap((line, at) =>
    /^####(\s|$)/.test(line) && (isIn(at) || isTyped(lines, at)) ? [at] : [],
  );
  const ends = starts.map((start, index) => {
    const next = lines.findIndex((line, at) => at > start && /^#{1,4}(\s|$)/.test(line));
    return Math.min(next < 0 ? lines.length : next, starts[index + 1] ?? lines.length);
  });
  const stray = lines.findIndex(
    (line, at) => OF_FIELD.test(line) && !starts.some((start, index) => at > start && at < (ends[index] ?? 0)),
  );
  if (stray >= 0) {
    const why = `${quote(lines[stray]?.trim() ?? '')} is not below the heading of a field, as "#### name"`;
    throw new PageError(file, stray + 1, why);
  }
  const fields = starts.flatMap((start, index) => {
    const heading = (HEADING.exec(lines[start] ?? '')?.[2] ?? '').replaceAll(/`|\\(?=[_*[\]])/g, '');
    const name = heading.replace(/^input\./, '');
    const out = isIn(start) ? undefined : `the field ${quote(name)} stands outside the list of line ${first + 1} and`;
    const nameless = name.trim() === '' ? 'a field without a name' : undefined;
    if (out !== undefined || nameless !== undefined) {
      const text = `${out ?? nameless} is left out: look for it in another form of the page`;
      notes.push({ line: start + 1, text });
      return [];
    }
    return [readCopiedField(lines, name, start, ends[index] ?? 0, { file, notes, example: body?.input[name.trim()] })];
  });
  const listed = [...fields, ...unlisted(body, fields, file, notes)];
  checkFields(listed, file, notes);
  const claims = [...stated(lines), ...(body?.claims ?? [])];
  const input: Stated = { line: first + 1, keywords: { type: 'object' }, fields: listed, rules: [] };
  return { form: 'copied page', file, claims, hints: [], input, rootFields: [], notes };
}

/** The lines, with blank ones instead of code blocks and rules, so that they end nothing. */
function withoutBlocks(lines: readonly string[]): string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    const isInside = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return isInside || mark !== undefined || /^---\s*$/.test(line) ? '' : line;
  });
}

/** The models of the tables of parameters. */
const stated = (lines: readonly string[]): Claim[] =>
  lines.flatMap((line, at) => {
    const model = /^\|\s*(?:model\s*\||\*\*Format\*\*).*?`([^`]+)`/.exec(line)?.[1];
    return model === undefined ? [] : [{ model, line: at + 1, where: 'model parameter' }];
  });
