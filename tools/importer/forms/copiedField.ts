import { fieldName } from '../names.js';
import type { Field, Json, Note, Stated } from '../Page.js';
import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { megabytes, readBound, readEnum, readType } from '../values.js';
import { dropOthers, type FormField, stepOf } from './FormField.js';

const ENTRY = /^\s*[-*] \*\*(.+?)\*\*\s*:?\s*(.*)$/;
const OPTION = /^\s+[-*] `([^`]*)`/;
/** Entries that are the vendor's words, or those of the form. */
const WORDS = /^(Description|Multiple Files|Note|Recommended|Example|Tips?)$/i;
/** What would be lost if it were taken for words. */
const LIMIT = /^[^\w`]*(Type|Required|Max|Min|Range|Options?|Default|Length|Format|Pattern|Step|Enum)\b[^:.]*:/i;

/** What a field is read with. */
interface Context {
  readonly file: string;
  readonly notes: Note[];
  readonly example: Json | undefined;
}

/** Reads what a copied page says of one field: the lines after its heading, up to `end`. */
export function readCopiedField(
  lines: readonly string[],
  written: string,
  start: number,
  end: number,
  context: Context,
): Field {
  const { file, notes, example } = context;
  const name = fieldName(written, file, start + 1, notes);
  const field: FormField = { name, line: start + 1, file, notes, keywords: {} };
  const options: string[] = [];
  let required: boolean | undefined;
  let optionsAt: number | undefined;
  let isFile = false;
  let entry = '';
  const said = new Set<string>();
  for (let at = start + 1; at < end; at += 1) {
    const text = lines[at] ?? '';
    const place = { file, line: at + 1, field: name, notes };
    const option = entry === 'Options' ? OPTION.exec(text)?.[1] : undefined;
    if (option !== undefined) options.push(option);
    if (option !== undefined || text.trim() === '') continue;
    const [, key, rest = ''] = ENTRY.exec(text) ?? [];
    // A list inside of the vendor's words, unless it looks like more.
    const isWordy = /^\s/.test(text) && (WORDS.test(entry) || entry === 'Default Value') && !LIMIT.test(text);
    if (isWordy) continue;
    if (key === undefined && (LIMIT.test(text) || (/^\s*[-*] /.test(text) && !WORDS.test(entry)))) {
      const form = entry === 'Options' ? 'an option stands in backticks' : 'an entry is "- **Name**: value"';
      throw new PageError(file, at + 1, `${name}: ${quote(text.trim())} is not understood: ${form}`);
    }
    if (key === undefined) continue;
    if (said.has(key)) throw new PageError(file, at + 1, `${name}: ${quote(key)} is said twice`);
    said.add(key);
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
    else if (key === 'Accepted File Types') field.fileTypes = value;
    else if (key === 'Default Value')
      notes.push({ line: at + 1, text: `${name}: the default ${quote(value)} is the form's and is not taken` });
    else if (!WORDS.test(key))
      throw new PageError(file, at + 1, `${name}: ${quote(`${key}: ${rest}`)} is not known here`);
    isFile ||= /File/.test(key) && !/^(no|false)/i.test(value);
  }
  if (field.keywords.type === undefined) throw new PageError(file, start + 1, `${name} has no type`);
  const isBoth = field.keywords.type === 'boolean' && options.includes('true') && options.includes('false');
  if (optionsAt !== undefined && !isBoth)
    field.keywords.enum = readEnum(field.keywords.type === 'array' ? 'string' : field.keywords.type, options, {
      file,
      line: optionsAt + 1,
      field: name,
      notes,
    });
  stepOf(field);
  dropOthers(field, field.keywords.type === 'array' ? ['maxLength'] : []);
  const { fileMaxMB, fileTypes } = field;
  return { name, line: start + 1, required, value: { ...shape(field, isFile, example), fileMaxMB, fileTypes } };
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
