import { exampleBody, unlisted } from './exampleBody.js';
import { type FormField, stepOf } from './FormField.js';
import { checkFields } from './fields.js';
import { fieldName, quote } from './names.js';
import type { Claim, Field, Json, Note, Page, Stated } from './Page.js';
import { PageError } from './PageError.js';
import { readBound, readEnum, readType } from './values.js';

const HEADING = /^(#{1,6})(?:\s+(.*?))?\s*$/;
const ENTRY = /^\s*[-*] \*\*(.+?)\*\*\s*:?\s*(.*)$/;
const OPTION = /^\s+[-*] `([^`]*)`/;
/** Entries that are the vendor's words, or those of the form. */
const WORDS = /^(Description|Accepted File Types|Multiple Files|Note|Recommended|Example|Tips?)$/i;

/** Where the fields of form C are: the first heading of level 4 whose list has a type, or -1. */
export const firstField = (lines: readonly string[]): number =>
  lines.findIndex(
    (line, at) =>
      /^####(\s|$)/.test(line) && lines.slice(at + 1, at + 4).some((entry) => /^\s*[-*] \*\*Type\*\*/.test(entry)),
  );

/** Reads form C, the "copy page" markdown: a heading per field and a list of what is said of it. */
export function readMarkdown(lines: readonly string[], file: string): Page {
  const notes: Note[] = [];
  const from = firstField(lines);
  const end = lines.findIndex((line, at) => at > from && /^(#{1,3}\s|---\s*$)/.test(line));
  const section = end < 0 ? lines.length : end;
  const starts = lines.flatMap((line, at) => (at >= from && at < section && HEADING.test(line) ? [at] : []));
  const body = exampleBody(lines);
  const fields = starts.flatMap((start, at) => {
    const written = HEADING.exec(lines[start] ?? '')?.[2] ?? '';
    const name = written.replaceAll('`', '').replace(/^input\./, '');
    if (name.trim() === '') {
      notes.push({
        line: start + 1,
        text: 'a field without a name is left out: look for it in another form of the page',
      });
      return [];
    }
    return [
      readField(lines, name, start, starts[at + 1] ?? section, { file, notes, example: body?.input[name.trim()] }),
    ];
  });
  const listed = [...fields, ...unlisted(body, fields, file, notes)];
  checkFields(listed, file, notes);
  const claims = [stated(lines, from), body?.claim].filter((claim) => claim !== undefined);
  const input: Stated = { line: from + 1, keywords: { type: 'object' }, fields: listed, rules: [] };
  return { form: 'C', file, claims, hints: [], input, rootFields: [], notes };
}

function stated(lines: readonly string[], end: number): Claim | undefined {
  const at = lines.findIndex(
    (line, index) => index < end && /^\|\s*(model\s*\||\*\*Format\*\*)/.test(line) && /`[^`]+`/.test(line),
  );
  const model = /`([^`]+)`/.exec(lines[at] ?? '')?.[1];
  return model === undefined ? undefined : { model, line: at + 1, where: 'model parameter' };
}

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
  for (let at = start + 1; at < end; at += 1) {
    const place = { file, line: at + 1, field: name, notes };
    const option = OPTION.exec(lines[at] ?? '')?.[1];
    if (optionsAt !== undefined && option !== undefined) options.push(option);
    const [, key, rest = ''] = ENTRY.exec(lines[at] ?? '') ?? [];
    if (key === undefined) continue;
    const value = /^`([^`]*)`/.exec(rest)?.[1] ?? rest.trim();
    const number = Number.parseFloat(value.replaceAll(',', ''));
    const range = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)(?:\s*\(step:\s*([\d.]+)\))?$/.exec(value);
    if (key === 'Type') field.keywords.type = readType(value, place);
    else if (key === 'Required' && /^(yes|no)\b/i.test(value)) required = /^yes/i.test(value);
    else if (key === 'Max Length') field.keywords.maxLength = readBound('maxLength', number, place);
    else if (key === 'Range' && range) {
      field.keywords.minimum = readBound('minimum', range[1] ?? '', place);
      field.keywords.maximum = readBound('maximum', range[2] ?? '', place);
      if (range[3] !== undefined) field.step = readBound('multipleOf', range[3], place);
    } else if (key === 'Options') optionsAt = at;
    else if (key === 'Max File Size' && Number.isFinite(number)) field.fileMaxMB = number;
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
