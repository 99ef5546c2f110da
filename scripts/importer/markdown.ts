import { exampleBody, unlisted } from './exampleBody.js';
import { type FormField, stepOf } from './FormField.js';
import { checkFields } from './fields.js';
import { fieldName, quote } from './names.js';
import type { Claim, Field, Json, Note, Page, Stated } from './Page.js';
import { PageError } from './PageError.js';
import { megabytes, readBound, readEnum, readType } from './values.js';

const HEADING = /^(#{1,6})(?:\s+(.*?))?\s*$/;
const ENTRY = /^\s*[-*] \*\*(.+?)\*\*\s*:?\s*(.*)$/;
const OPTION = /^\s+[-*] `([^`]*)`/;
/** Where a field ends, if no heading comes before. */
const BREAK = /^(---|```)/;
/** Entries that are the vendor's words, or those of the form. */
const WORDS = /^(Description|Accepted File Types|Multiple Files|Note|Recommended|Example|Tips?)$/i;
/** What would be lost if it were taken for words. */
const LIMIT = /^[^\w`]*(Type|Required|Max|Min|Range|Options?|Default|Length|Format|Pattern|Step|Enum)\b[^:.]*:/i;

/** Where the fields of form C are: the first heading of level 4 whose list has a type, or -1. */
export const firstField = (lines: readonly string[]): number => lines.findIndex((_, at) => isTyped(lines, at));

function isTyped(lines: readonly string[], at: number): boolean {
  if (!/^####(\s|$)/.test(lines[at] ?? '')) return false;
  for (let next = at + 1; next < lines.length && !HEADING.test(lines[next] ?? ''); next += 1)
    if (/^\s*[-*] \*\*Type\*\*/.test(lines[next] ?? '')) return true;
  return false;
}

/** Reads form C, the "copy page" markdown: a heading per field and a list of what is said of it. */
export function readMarkdown(lines: readonly string[], file: string): Page {
  const notes: Note[] = [];
  const first = firstField(lines);
  const above = lines.flatMap((line, at) => (at < first && /^#{1,3}\s/.test(line) ? [at] : []));
  const from = (above.at(-1) ?? -1) + 1;
  const end = lines.findIndex((line, at) => at > first && /^#{1,2}\s/.test(line));
  const section = end < 0 ? lines.length : end;
  const isIn = (at: number) => at >= from && at < section;
  const body = exampleBody(lines);
  const starts = lines.flatMap((line, at) =>
    /^####(\s|$)/.test(line) && (isIn(at) || isTyped(lines, at)) ? [at] : [],
  );
  const fields = starts.flatMap((start) => {
    const name = (HEADING.exec(lines[start] ?? '')?.[2] ?? '').replaceAll('`', '').replace(/^input\./, '');
    const out = isIn(start) ? undefined : `the field ${quote(name)} stands outside the list of line ${first + 1} and`;
    const nameless = name.trim() === '' ? 'a field without a name' : undefined;
    if (out !== undefined || nameless !== undefined) {
      const text = `${out ?? nameless} is left out: look for it in another form of the page`;
      notes.push({ line: start + 1, text });
      return [];
    }
    const next = lines.findIndex((line, at) => at > start && (HEADING.test(line) || BREAK.test(line)));
    return [
      readField(lines, name, start, next < 0 ? lines.length : next, { file, notes, example: body?.input[name.trim()] }),
    ];
  });
  const listed = [...fields, ...unlisted(body, fields, file, notes)];
  checkFields(listed, file, notes);
  const claims = [...stated(lines), ...(body?.claims ?? [])];
  const input: Stated = { line: first + 1, keywords: { type: 'object' }, fields: listed, rules: [] };
  return { form: 'C', file, claims, hints: [], input, rootFields: [], notes };
}

/** The models of the tables of parameters. */
const stated = (lines: readonly string[]): Claim[] =>
  lines.flatMap((line, at) => {
    const model = /^\|\s*(?:model\s*\||\*\*Format\*\*).*?`([^`]+)`/.exec(line)?.[1];
    return model === undefined ? [] : [{ model, line: at + 1, where: 'model parameter' }];
  });

interface Context {
  readonly file: string;
  readonly notes: Note[];
  readonly example: Json | undefined;
}

function readField(lines: readonly string[], written: string, start: number, end: number, context: Context): Field {
  const { file, notes, example } = context;
  const name = fieldName(written, file, start + 1, notes);
  const field: FormField = { name, line: start + 1, file, notes, keywords: {} };
  const options: string[] = [];
  let required: boolean | undefined;
  let optionsAt: number | undefined;
  let isFile = false;
  let entry = '';
  for (let at = start + 1; at < end; at += 1) {
    const text = lines[at] ?? '';
    const place = { file, line: at + 1, field: name, notes };
    const option = entry === 'Options' ? OPTION.exec(text)?.[1] : undefined;
    if (option !== undefined) options.push(option);
    if (option !== undefined || text.trim() === '') continue;
    const [, key, rest = ''] = ENTRY.exec(text) ?? [];
    if (key === undefined && (LIMIT.test(text) || (/^\s*[-*] /.test(text) && !WORDS.test(entry)))) {
      const form = entry === 'Options' ? 'an option stands in backticks' : 'an entry is "- **Name**: value"';
      throw new PageError(file, at + 1, `${name}: ${quote(text.trim())} is not understood: ${form}`);
    }
    if (key === undefined) continue;
    entry = key;
    const value = /^`([^`]*)`/.exec(rest)?.[1] ?? rest.trim();
    const length = /^(\d[\d,]*)(?: characters?)?$/i.exec(value)?.[1];
    const range = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)(?:\s*\(step:\s*([\d.]+)\))?$/.exec(value);
    const size = megabytes(value);
    if (key === 'Type') field.keywords.type = readType(value, place);
    else if (key === 'Required' && /^(yes|no)\b/i.test(value)) required = /^yes/i.test(value);
    else if (key === 'Max Length' && length)
      field.keywords.maxLength = readBound('maxLength', length.replaceAll(',', ''), place);
    else if (key === 'Range' && range) {
      field.keywords.minimum = readBound('minimum', range[1] ?? '', place);
      field.keywords.maximum = readBound('maximum', range[2] ?? '', place);
      if (range[3] !== undefined) field.step = readBound('multipleOf', range[3], place);
    } else if (key === 'Options') optionsAt = at;
    else if (key === 'Max File Size' && size !== undefined) field.fileMaxMB = size;
    else if (key === 'Default Value')
      notes.push({ line: at + 1, text: `${name}: the default ${quote(value)} is the form's and is not taken` });
    else if (!WORDS.test(key))
      throw new PageError(file, at + 1, `${name}: ${quote(`${key}: ${rest}`)} is not known here`);
    isFile ||= /File/.test(key) && !/^(no|false)/i.test(value);
  }
  if (field.keywords.type === undefined) throw new PageError(file, start + 1, `${name} has no type`);
  if (optionsAt !== undefined)
    field.keywords.enum = readEnum(field.keywords.type, options, { file, line: optionsAt + 1, field: name, notes });
  stepOf(field);
  return { name, line: start + 1, required, value: { ...shape(field, isFile, example), fileMaxMB: field.fileMaxMB } };
}

/** The schema: options and limits of an array are those of its items, whose type only an example shows. */
function shape({ name, line, keywords, notes }: FormField, isFile: boolean, example: Json | undefined): Stated {
  const { type } = keywords;
  const uri = isFile ? { format: 'uri' } : {};
  if (type !== 'array') return { line, keywords: type === 'string' ? { ...keywords, ...uri } : keywords, rules: [] };
  const { enum: options, maxLength, ...own } = keywords;
  const [item] = Array.isArray(example) ? example : [];
  const known = isFile || options !== undefined || typeof item === 'string';
  if (!known) notes.push({ line, text: `${name}: the page does not say what its items are` });
  const inner = {
    ...(known ? { type: 'string', ...uri } : {}),
    ...(options && { enum: options }),
    ...(maxLength !== undefined && { maxLength }),
  };
  return { line, keywords: own, items: { line, keywords: inner, rules: [] }, rules: [] };
}
