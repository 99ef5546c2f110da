import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { readEnum } from '../values.js';
import type { FormField } from './FormField.js';
import { LIMIT, type Line, next } from './formTextLine.js';

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
    const after = label && next(lines, label.index, end);
    const isClose = label?.index === value.index + 2;
    if (after?.text === '-' && isClose && after.index > label.index + 1)
      throw new PageError(file, after.index + 1, `${name}: an option without a value`);
    // A label may be missing: then its line holds the next value, a limit or the next heading.
    const isLabel = label !== undefined && label.text !== 'Example:' && !LIMIT.test(label.text) && after?.text !== '-';
    last = isLabel ? label : hyphen;
  }
  for (let line = next(lines, last.index, end); line !== undefined; line = next(lines, line.index, end)) {
    if (line.text === '-')
      throw new PageError(file, line.index + 1, `${name}: the options go on after a label of more than one line`);
  }
  const rest = next(lines, last.index, end);
  if (rest !== undefined && rest.text !== 'Example:' && !LIMIT.test(rest.text))
    throw new PageError(file, rest.index + 1, `${name}: ${quote(rest.text)} is no value with "-" and a label below it`);
  const place = { file, line: start + 1, field: name, notes };
  const of = field.items ?? field.keywords;
  const isBoth = of.type === 'boolean' && options.includes('true') && options.includes('false');
  if (!isBoth) of.enum = readEnum(of.type, options, place);
  return last;
}
