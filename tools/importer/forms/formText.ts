import { checkFields } from '../fields.js';
import { fieldName } from '../names.js';
import type { Claim, Field, Json, Note, Page, Stated } from '../Page.js';
import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { megabytes, readBound } from '../values.js';
import { exampleBody, unlisted } from './exampleBody.js';
import { dropOthers, type FormField, stepOf } from './FormField.js';
import { LIMIT, next } from './formTextLine.js';
import { readOptions } from './formTextOptions.js';

const FIELD = /^input\.(.*)$/;
/** A line that is nothing but the name of a field, whatever cannot be seen stands around it. */
const NAME = /^[\p{Cf}\s]*input\.\S+\s*$/u;
const PRESENCE = /^(Required|Optional)$/;
const END =
  /^((Request|Response) (Example|Fields)|Callback Notifications|(Success|Failure) Callback Example|Important Notes)$/;
const TYPES: Readonly<Record<string, { keywords: Record<string, Json>; items?: Record<string, Json> }>> = {
  string: { keywords: { type: 'string' } },
  'string (URL)': { keywords: { type: 'string', format: 'uri' } },
  number: { keywords: { type: 'number' } },
  integer: { keywords: { type: 'integer' } },
  boolean: { keywords: { type: 'boolean' } },
  'array(URL)': { keywords: { type: 'array' }, items: { type: 'string', format: 'uri' } },
  'array(string)': { keywords: { type: 'array' }, items: { type: 'string' } },
  'array(number)': { keywords: { type: 'array' }, items: { type: 'number' } },
  'array(integer)': { keywords: { type: 'array' }, items: { type: 'integer' } },
  'array(object)': { keywords: { type: 'array' }, items: { type: 'object' } },
};

/** Whether line `index` begins a field of form text. */
export const beginsField = (lines: readonly string[], index: number): boolean =>
  FIELD.test(lines[index]?.trim() ?? '') && PRESENCE.test(next(lines, index)?.text ?? '');

/** Reads form text, the text of a model page: `input.<name>`, Required or Optional, a type, then limits and options. */
export function readFormText(lines: readonly string[], file: string): Page {
  const notes: Note[] = [];
  const starts = lines.flatMap((_, index) => (beginsField(lines, index) ? [index] : []));
  const endAt = lines.findIndex((line, index) => index > (starts[0] ?? 0) && END.test(line.trim()));
  const second = endAt < 0 ? undefined : starts.find((start) => start > endAt);
  if (second !== undefined) {
    const why = `a second list of fields, after the one that ends on line ${endAt}; save one page per file`;
    throw new PageError(file, second + 1, why);
  }
  const stray = lines.findIndex((line, index) => NAME.test(line) && !starts.includes(index));
  if (stray >= 0 && (endAt < 0 || stray < endAt)) {
    const why = `${quote(lines[stray]?.trim() ?? '')} looks like a field, but neither Required nor Optional follows`;
    throw new PageError(file, stray + 1, why);
  }
  const fields = starts.map((start, at) => {
    const end = starts[at + 1] ?? (endAt < 0 ? lines.length : endAt);
    return readField(lines, start, end, file, notes);
  });
  const body = exampleBody(lines);
  const listed = [...fields, ...unlisted(body, fields, file, notes)];
  checkFields(listed, file, notes);
  const stated = rootModel(lines, starts[0] ?? 0);
  const claims = [...(stated === undefined ? [] : [stated]), ...(body?.claims ?? [])];
  const input: Stated = { line: (starts[0] ?? 0) + 1, keywords: { type: 'object' }, fields: listed, rules: [] };
  return { form: 'form text', file, claims, hints: [], input, rootFields: [], notes };
}

/** The model of the root parameters: the first text in quotes after the line `model`. */
function rootModel(lines: readonly string[], end: number): Claim | undefined {
  for (let at = 0; at < end; at += 1) {
    if (lines[at]?.trim() !== 'model' || !PRESENCE.test(next(lines, at)?.text ?? '')) continue;
    const index = lines.findIndex((line, after) => after > at && after < end && /^"[^"]*"$/.test(line.trim()));
    if (index >= 0)
      return { model: lines[index]?.trim().slice(1, -1) ?? '', line: index + 1, where: 'model parameter' };
  }
  return undefined;
}

function readField(lines: readonly string[], start: number, end: number, file: string, notes: Note[]): Field {
  const line = start + 1;
  // The blank that a page has after a name is told, the line's own indentation is not.
  const name = fieldName(FIELD.exec((lines[start] ?? '').trimStart())?.[1] ?? '', file, line, notes);
  if (name.includes('.'))
    throw new PageError(file, line, `${name} stands inside another field; import another form of the page`);
  const presence = next(lines, start, end);
  const typed = next(lines, presence?.index ?? start, end);
  const type = Object.hasOwn(TYPES, typed?.text ?? '') ? TYPES[typed?.text ?? ''] : undefined;
  if (presence === undefined || typed === undefined || type === undefined) {
    const at = typed === undefined ? line : typed.index + 1;
    throw new PageError(
      file,
      at,
      `${name}: the type ${quote(typed?.text ?? '')} must be one of ${Object.keys(TYPES).join(', ')}`,
    );
  }
  const field: FormField = { name, line, file, notes, keywords: { ...type.keywords } };
  if (type.items) field.items = { ...type.items };
  for (let at = next(lines, typed.index, end); at !== undefined; at = next(lines, at.index, end)) {
    const { index, text } = at;
    if (text === 'Available options:') at = readOptions(lines, index, end, field);
    else if (text !== 'Example:') readLine(text, index + 1, field);
  }
  stepOf(field);
  dropOthers(field, field.items ? ['maxLength'] : []);
  const { maxLength, ...rest } = field.keywords;
  // The length is that of a text: in a list of texts, of each.
  if (field.items && maxLength !== undefined) field.items.maxLength = maxLength;
  const items: Stated | undefined = field.items && { line, keywords: field.items, rules: [] };
  if (field.items?.type === 'object') notes.push({ line, text: `${name}: the page does not say what its items hold` });
  const value: Stated = {
    line,
    keywords: field.items ? rest : field.keywords,
    items,
    rules: [],
    fileMaxMB: field.fileMaxMB,
    fileTypes: field.fileTypes,
  };
  return { name, line, required: presence.text === 'Required', value };
}

/** Takes a line of limits; any other line is the vendor's words, or its example. */
function readLine(text: string, line: number, field: FormField): void {
  const { name, file, notes } = field;
  const place = { file, line, field: name, notes };
  const before = { ...field.keywords };
  const length = /^Max length: (\S+) characters?$/i.exec(text)?.[1];
  const count = /^Max count: (\S+)(?: \w+)?$/i.exec(text)?.[1];
  const [, types, limit = ''] = /^(?:Accepted types: ([^;]*))?(?:; |^)?(?:Max size: (.*))?$/i.exec(text) ?? [];
  const size = megabytes(limit);
  const range = /^(?:(?:Min|Max|Step): [^\s,]+(?:, |$))+$/.test(text);
  if (length !== undefined) field.keywords.maxLength = readBound('maxLength', length.replaceAll(',', ''), place);
  else if (count !== undefined && field.items) field.keywords.maxItems = readBound('maxItems', count, place);
  else if (size !== undefined || (types !== undefined && limit === '')) {
    if (size !== undefined) field.fileMaxMB = size;
    if (types !== undefined) field.fileTypes = types;
  } else if (range) {
    for (const [, limit = '', value = ''] of text.matchAll(/(Min|Max|Step): ([^\s,]+)/g)) {
      const keyword = { Min: 'minimum', Max: 'maximum' }[limit];
      if (keyword === undefined) field.step = readBound('multipleOf', value, place);
      else field.keywords[keyword] = readBound(keyword, value, place);
    }
  } else if (LIMIT.test(text)) {
    throw new PageError(file, line, `${name}: ${quote(text)} is a limit in a form that is not known`);
  }
  for (const keyword of ['maxLength', 'maxItems', 'minimum', 'maximum'])
    if (before[keyword] !== undefined && before[keyword] !== field.keywords[keyword])
      throw new PageError(file, line, `${name}: ${quote(text)} contradicts a line before`);
}
