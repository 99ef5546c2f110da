import type { Json, Note } from './Page.js';
import { PageError } from './PageError.js';
import { quote } from './quote.js';

/** Where a value stands, for errors and notes. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly notes: Note[];
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** A type, or several of which one is `null`. */
export function readType(value: Json, { file, line, field }: Place): Json {
  const types = Array.isArray(value) ? value : [value];
  const kinds = new Set(types.filter((type) => type !== 'null'));
  if (types.length > 0 && types.every((type) => typeof type === 'string' && TYPES.includes(type)) && kinds.size < 2)
    return types.length === 1 && types[0] !== undefined ? types[0] : types;
  throw new PageError(
    file,
    line,
    `${field}: type ${quote(value)} must be one of ${TYPES.join(', ')}, or one of them and null`,
  );
}

const isOf: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  null: (value) => value === null,
};

/** Whether `value` is of `type`; with several types, of one of them. */
export const fits = (type: Json | undefined, value: Json): boolean =>
  type === undefined || [type].flat().some((each) => typeof each === 'string' && isOf[each]?.(value));

/** The value of `type` that is written like `value`: pages write 5 as "5" and "5" as 5. */
export function respell(type: Json | undefined, value: Json): Json | undefined {
  if (fits(type, value)) return value;
  if (fits(type, String(value)) && ['number', 'boolean'].includes(typeof value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (value === 'true' || value === 'false') return fits(type, value === 'true') ? value === 'true' : undefined;
  const number = Number(value);
  return String(number) === value.trim() && fits(type, number) ? number : undefined;
}

/**
 * Options in the spelling of their type, each once.
 *
 * @throws PageError when one does not fit the type.
 */
export function readEnum(type: Json | undefined, options: readonly Json[], place: Place): Json[] {
  const { file, line, field, notes } = place;
  if (options.length === 0) throw new PageError(file, line, `${field}: the list of options is empty`);
  const values: Json[] = [];
  for (const option of options) {
    const value = respell(type, option);
    if (value === undefined || (typeof value === 'object' && value !== null))
      throw new PageError(file, line, `${field}: the option ${quote(option)} is no ${JSON.stringify(type)}`);
    if (value !== option)
      notes.push({
        line,
        text: `${field}: the option ${JSON.stringify(option)} is read as ${JSON.stringify(value)}, for the type is ${type}`,
      });
    if (values.includes(value))
      notes.push({ line, text: `${field}: the option ${JSON.stringify(value)} stands there twice` });
    else values.push(value);
  }
  return values;
}

/** A bound as a number; pages may write it as text. */
export function readBound(keyword: string, value: Json, { file, line, field, notes }: Place): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const whole = /Length|Items/.test(keyword);
  const right =
    typeof number === 'number' && Number.isFinite(number) && (!whole || (Number.isSafeInteger(number) && number >= 0));
  if (right && Math.abs(number) > Number.MAX_SAFE_INTEGER)
    notes.push({ line, text: `${field}: ${keyword} is more than JavaScript counts exactly; it is read as ${number}` });
  if (right && (keyword !== 'multipleOf' || number > 0)) return number;
  throw new PageError(
    file,
    line,
    `${field}: ${keyword} is ${quote(value)}, must be a number${whole ? ', whole and not negative' : ''}`,
  );
}

/** Refuses bounds between which there is nothing. */
export function checkBounds(keywords: Readonly<Record<string, Json>>, { file, line, field }: Place): void {
  for (const [low, high] of [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
  ] as const) {
    const [from, to] = [keywords[low], keywords[high]];
    if (typeof from === 'number' && typeof to === 'number' && from > to)
      throw new PageError(file, line, `${field}: ${low} ${from} is more than ${high} ${to}`);
  }
}

const MB: Readonly<Record<string, number>> = { KB: 1 / 1000, MB: 1, GB: 1000 };

/** A size of a file in MB; undefined, if it is none. */
export function megabytes(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([KMG]B)$/i.exec(text) ?? [];
  return number === '' ? undefined : Number(number) * (MB[unit.toUpperCase()] ?? 1);
}
