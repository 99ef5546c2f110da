import type { FormField } from './FormField.js';
import { type Line, next } from './formLine.js';
import { readEnum } from './values.js';

/** Reads options as value, hyphen and label, each on its line, and returns the last line of them. */
export function readOptions(lines: readonly string[], start: number, end: number, field: FormField): Line {
  const { name, file, notes } = field;
  const options: string[] = [];
  let last: Line = { index: start, text: '' };
  for (;;) {
    const value = next(lines, last.index, end);
    const hyphen = value && next(lines, value.index, end);
    if (value === undefined || hyphen?.text !== '-') break;
    const label = next(lines, hyphen.index, end);
    options.push(value.text);
    // A label may be missing: then its line holds the next value, or the next heading.
    const missing = label === undefined || label.text === 'Example:' || next(lines, label.index, end)?.text === '-';
    last = missing ? hyphen : label;
  }
  const place = { file, line: start + 1, field: name, notes };
  const of = field.items ?? field.keywords;
  of.enum = readEnum(of.type, options, place);
  return last;
}
