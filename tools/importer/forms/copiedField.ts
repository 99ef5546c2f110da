import { fieldName } from '../fieldName.js';
import { readType } from '../keywordValues.js';
import type { Field } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { FormField } from './FormField.js';

const ENTRY = /^\s*[-*] \*\*(.+?)\*\*\s*:?\s*(.*)$/;
const OPTION = /^\s+[-*] `([^`]*)`/;
/** Entries that are the vendor's words, or those of the form. */
const WORDS = /^(Description|Multiple Files|Note|Recommended|Example|Tips?)$/i;
/** What would be lost if it were taken for words. */
const LIMIT = /^[^\w`]*(Type|Required|Max|Min|Range|Options?|Default|Length|Format|Pattern|Step|Enum)\b[^:.]*:/i;

/** An entry of the list below a heading: `- **Max Length**: 500`. */
interface Entry {
  readonly name: string;
  /** What stands after the name. */
  readonly text: string;
  readonly place: Place;
  /** The values below it. */
  readonly options: string[];
}

/**
 * Reads what a copied page says of one field.
 *
 * @param lines Those below the heading.
 * @param written The heading.
 * @param example The value of the field in the request that the page shows.
 */
export function readCopiedField(lines: readonly string[], written: string, heading: Place, example: unknown): Field {
  const name = fieldName(written, heading);
  const field = new FormField(name, heading.on(heading.line, name));
  const entries = entriesOf(lines, field.place);
  for (const entry of entries) readEntry(entry, field);
  const { type } = field.keywords;
  if (type === undefined) throw field.place.error('the type is missing');
  const isFile = entries.some(({ name, text }) => /File/.test(name) && !/^`?(no|false)/i.test(text));
  const options = entries.find(({ name }) => name === 'Options');
  if (type === 'array') {
    const [item] = Array.isArray(example) ? example : [];
    const isText = isFile || options !== undefined || typeof item === 'string';
    if (!isText) field.place.note('the page does not say what its items are');
    field.items = isText ? { type: 'string' } : {};
  }
  const text = field.items ?? field.keywords;
  if (isFile && text.type === 'string') text.format = 'uri';
  if (options) field.addOptions(options.options, options.place);
  return field.toField();
}

function entriesOf(lines: readonly string[], field: Place): Entry[] {
  const entries = new Map<string, Entry>();
  let last: Entry | undefined;
  for (const [index, line] of lines.entries()) {
    const place = field.on(field.line + 1 + index);
    const option = last?.name === 'Options' ? OPTION.exec(line)?.[1] : undefined;
    if (option !== undefined) last?.options.push(option);
    // The vendor's words may hold a list, unless it looks like an entry.
    const isIn = last && (WORDS.test(last.name) || last.name === 'Default Value');
    const isWords = isIn && /^\s/.test(line) && !LIMIT.test(line);
    if (option !== undefined || line.trim() === '' || isWords) continue;
    const [, name, text = ''] = ENTRY.exec(line) ?? [];
    if (name !== undefined) {
      if (entries.has(name)) throw place.error(`${quote(name)} is there twice`);
      last = { name, text, place, options: name === 'Options' ? inlineOptions(text, place) : [] };
      entries.set(name, last);
    } else if (LIMIT.test(line) || (/^\s*[-*] /.test(line) && !WORDS.test(last?.name ?? ''))) {
      const form = last?.name === 'Options' ? 'an option stands in backticks' : 'an entry is "- **Name**: value"';
      throw place.error(`${quote(line.trim())} is not understood: ${form}`);
    }
  }
  return [...entries.values()];
}

/** The options that stand on the line of the entry itself, such as `5`, `10`. */
function inlineOptions(text: string, place: Place): string[] {
  const options = Array.from(text.matchAll(/`([^`]*)`/g), ([, option = '']) => option);
  if (text.trim() !== '' && !/^\s*`/.test(text))
    throw place.error(`${quote(text.trim())} is not understood: an option stands in backticks`);
  return options;
}

function readEntry({ name, text, place }: Entry, field: FormField): void {
  const value = /^`([^`]*)`/.exec(text)?.[1] ?? text.trim();
  if (name === 'Type') field.keywords.type = readType(value, place);
  else if (name === 'Required' && /^(yes|no)\b/i.test(value)) field.required = /^yes/i.test(value);
  else if (name === 'Description') field.prose = text;
  else if (name === 'Default Value')
    place.note(`the default ${quote(value)} is that of the form, not of the API, and is not taken`);
  else if (name !== 'Options' && !WORDS.test(name) && !field.addLimit(name, value, place))
    throw place.error(`${quote(`${name}: ${text}`)} is not a known entry`);
}
