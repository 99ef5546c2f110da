import { fieldName } from '../fieldName.js';
import type { Claim, Field, Json, Page } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { exampleBody } from './exampleBody.js';
import { FormField } from './FormField.js';
import { type FormTextLine, formTextLines, LIMIT } from './FormTextLine.js';
import { formPage } from './formPage.js';
import { formTextOptions } from './formTextOptions.js';

const FIELD = /^input\.(.*)$/;
/** A line that has only the name of a field, perhaps with invisible characters around it. */
const NAME = /^[\p{Cf}\s]*input\.\S+\s*$/u;
const PRESENCE = /^(Required|Optional)$/;
const END =
  /^((Request|Response) (Example|Fields)|Callback Notifications|(Success|Failure) Callback Example|Important Notes)$/;
const NO_END = 'no line such as "Request Example" ends the list of fields';
const URI = { type: 'string', format: 'uri' };
/** The types as a form calls them, and for a list the type of its items. */
const TYPES: Readonly<Record<string, readonly [Record<string, Json>, items?: Record<string, Json>]>> = {
  string: [{ type: 'string' }],
  'string (URL)': [URI],
  number: [{ type: 'number' }],
  integer: [{ type: 'integer' }],
  boolean: [{ type: 'boolean' }],
  'array(URL)': [{ type: 'array' }, URI],
  'array(string)': [{ type: 'array' }, { type: 'string' }],
  'array(number)': [{ type: 'array' }, { type: 'number' }],
  'array(integer)': [{ type: 'array' }, { type: 'integer' }],
  'array(object)': [{ type: 'array' }, { type: 'object' }],
};

const beginsField = (lines: readonly FormTextLine[], index: number): boolean =>
  FIELD.test(lines[index]?.text ?? '') && PRESENCE.test(lines[index + 1]?.text ?? '');

/** Reads form text, the text of a model page: `input.<name>`, Required or Optional, a type, then limits and options. */
export function readFormText(text: readonly string[], page: Place): Page | undefined {
  const lines = formTextLines(text);
  const starts = lines.flatMap((_, index) => (beginsField(lines, index) ? [index] : []));
  const [first] = starts;
  if (first === undefined) return undefined;
  const endAt = lines.findIndex((line, index) => index > first && END.test(line.text));
  const end = endAt < 0 ? lines.length : endAt;
  const cut = endAt < 0 ? NO_END : undefined;
  const second = lines[starts.find((start) => start > end) ?? -1];
  if (second) {
    const until = (lines[end]?.number ?? 0) - 1;
    throw page
      .on(second.number)
      .error(`a second list of fields, after the one that ends on line ${until}; save one page per file`);
  }
  const begun = new Set(starts);
  const stray = lines.find(({ raw }, index) => index < end && NAME.test(raw) && !begun.has(index));
  if (stray)
    throw page
      .on(stray.number)
      .error(
        `${quote(stray.text)} looks like a field, but neither Required nor Optional follows${cut ? `; ${cut}` : ''}`,
      );
  const fields = starts.map((start, at) => readField(lines.slice(start, starts[at + 1] ?? end), page));
  const list = { form: 'form text', fields, claims: rootModel(lines.slice(0, first)), cut } as const;
  return formPage(list, exampleBody(text), page.on(lines[first]?.number ?? 1));
}

/** The model of the root parameters: the first text in quotes after the line `model`. */
function rootModel(lines: readonly FormTextLine[]): Claim[] {
  const start = lines.findIndex(({ text }, at) => text === 'model' && PRESENCE.test(lines[at + 1]?.text ?? ''));
  const example = start < 0 ? undefined : lines.slice(start).find(({ text }) => /^"[^"]*"$/.test(text));
  return example ? [{ model: example.text.slice(1, -1), line: example.number, where: 'model parameter' }] : [];
}

function readField([heading, presence, typed, ...lines]: readonly FormTextLine[], page: Place): Field {
  const begin = page.on(heading?.number ?? 0);
  // A blank after the name is noted, the indentation of the line is not.
  const name = fieldName(FIELD.exec(heading?.raw.trimStart() ?? '')?.[1] ?? '', begin);
  const place = page.on(begin.line, name);
  if (name.includes('.')) throw place.error('it stands inside another field; import another form of the page');
  const type = typed?.text ?? '';
  const known = Object.keys(TYPES).find((each) => withoutBlanks(each) === withoutBlanks(type));
  const [keywords, items] = TYPES[known ?? ''] ?? [];
  if (keywords === undefined)
    throw place
      .on(typed?.number ?? place.line)
      .error(`the type ${quote(type)} must be one of ${Object.keys(TYPES).join(', ')}`);
  const field = new FormField(name, place);
  Object.assign(field.keywords, keywords);
  if (items) field.items = { ...items };
  for (let at = 0; at < lines.length; at += 1) {
    const { text = '', number = 0 } = lines[at] ?? {};
    if (text === 'Available options:') {
      const { options, length } = formTextOptions(lines.slice(at + 1), place);
      field.addOptions(options, place.on(number));
      at += length;
    } else if (text !== 'Example:') readLine(text, field, place.on(number));
  }
  if (items?.type === 'object') place.note('the page does not say what its items hold');
  field.required = presence?.text === 'Required';
  return field.toField();
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

/** Takes a line of limits; any other line is the vendor's words, or its example. */
function readLine(text: string, field: FormField, place: Place): void {
  // A sentence may stand before the limits of a file.
  for (const part of text.split(/; |[,.]? (?=(?:Accepted types|Max size|Max count): )|, (?=(?:Min|Max|Step):)/)) {
    const [, name = '', value = ''] = /^([\w ]+): (.*)$/.exec(part.trim()) ?? [];
    const isLimit = LIMIT.test(text) || /^(Accepted types|Max size|Max count)$/.test(name);
    if (!field.addLimit(name, value, place) && isLimit)
      throw place.error(`${quote(part === text ? text : part.trim())} is a limit that cannot be read`);
  }
}
