import { TYPES } from '../../src/json/type.js';
import { respell } from './jsonType.js';
import type { Json } from './Page.js';
import type { Place } from './Place.js';
import { quote } from './quote.js';

/** A type, or several of which one is `null`. */
export function readType(value: Json, place: Place): Json {
  const types = [value].flat();
  const kinds = new Set(types.filter((type) => type !== 'null'));
  const [first] = types;
  if (first !== undefined && types.every((type) => typeof type === 'string' && TYPES.includes(type)) && kinds.size < 2)
    return types.length === 1 ? first : types;
  throw place.error(`type ${quote(value)} must be one of ${TYPES.join(', ')}, or one of them and null`);
}

/**
 * A list of options as values of their type, each once, as `enum`. Returns nothing for true and false, which limit nothing.
 *
 * @throws PageError when an option does not fit the type.
 */
export function readOptions(type: Json | undefined, options: readonly Json[], place: Place): { enum?: Json[] } {
  if (options.length === 0) throw place.error('the list of options is empty');
  const written = options.map(String);
  if (type === 'boolean' && written.includes('true') && written.includes('false')) return {};
  const values = new Set<Json>();
  for (const option of options) {
    const value = respell(type, option);
    if (value === undefined || (typeof value === 'object' && value !== null))
      throw place.error(`the option ${quote(option)} is not of type ${quote(type ?? null)}`);
    if (value !== option)
      place.note(`the option ${quote(option)} is read as ${quote(value)}, since the type is ${type}`);
    if (values.has(value)) place.note(`the option ${quote(value)} is listed twice`);
    values.add(value);
  }
  return { enum: [...values] };
}

/** A limit as a number; pages may write it as text, such as `2,000`. */
export function readLimit(keyword: string, value: Json, place: Place): number {
  const isGrouped = /^[1-9]\d{0,2}(,\d{3})+$/.test(String(value));
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(isGrouped ? value.replaceAll(',', '') : value) : value;
  const isCount = /Length|Items/.test(keyword);
  const isNumber = typeof number === 'number' && Number.isFinite(number);
  const isRight = isCount
    ? Number.isSafeInteger(number) && Number(number) >= 0
    : keyword !== 'multipleOf' || Number(number) > 0;
  if (!isNumber || !isRight)
    throw place.error(`${keyword} is ${quote(value)}, must be a number${isCount ? ', whole and not negative' : ''}`);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER)
    place.note(`${keyword} is more than JavaScript counts exactly; it is read as ${number}`);
  return number;
}

const PAIRS = Object.entries({ minimum: 'maximum', minLength: 'maxLength', minItems: 'maxItems' });

/** Two limits that allow nothing, in words; undefined if there are none. */
export function crossedLimits(keywords: Readonly<Record<string, Json>>): string | undefined {
  for (const [low, high] of PAIRS) {
    const [from, to] = [keywords[low], keywords[high]];
    if (typeof from === 'number' && typeof to === 'number' && from > to)
      return `${low} ${from} is more than ${high} ${to}`;
  }
  return undefined;
}
