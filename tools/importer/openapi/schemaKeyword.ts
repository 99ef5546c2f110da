import { fits, respell } from '../jsonType.js';
import { readLimit, readOptions } from '../keywordValues.js';
import type { Json } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { patternRisk } from './patternRisk.js';

const LIMITS = /^(exclusiveM|m)(in|ax)(imum|Length|Items)$|^multipleOf$/;
/** Formats that only name a size in memory. */
const SIZES = ['int32', 'int64', 'float', 'double'];

/**
 * Reads a keyword about the value itself. Returns nothing if it only says what is true without it.
 *
 * @throws PageError when a model file cannot express it.
 */
export function readKeyword(keyword: string, value: Json, type: Json | undefined, place: Place): Record<string, Json> {
  const refuse = (why: string) => place.error(`${keyword} ${quote(value)} ${why}`);
  // They are false anyway.
  if (/^(uniqueItems|deprecated|exclusiveM(in|ax)imum)$/.test(keyword) && value === false) return {};
  if (LIMITS.test(keyword)) return { [keyword]: readLimit(keyword, value, place) };
  if (keyword === 'enum' && Array.isArray(value)) return readOptions(type, value, place);
  if (/^(deprecated|additionalProperties)$/.test(keyword) && typeof value === 'boolean') return { [keyword]: value };
  if (keyword === 'const' && typeof value !== 'object') {
    const constant = respell(type, value);
    if (constant === undefined) throw refuse(`is not of type ${quote(type ?? null)}`);
    return { const: constant };
  }
  if (keyword === 'pattern' && typeof value === 'string') {
    try {
      new RegExp(value, 'u');
    } catch {
      throw refuse('is not a regular expression');
    }
    const risk = patternRisk(value);
    if (risk === undefined) return { pattern: value };
    place.note(`the pattern ${quote(value)} is not taken: ${risk}, and a text could keep it busy without end`);
    return {};
  }
  if (keyword === 'format') {
    const isUri = value === 'uri' || value === 'url';
    if (!isUri && !SIZES.includes(String(value))) throw refuse('cannot be expressed; uri can');
    if (value !== 'uri') place.note(`the format ${value} is ${isUri ? 'read as uri' : 'not taken: it limits nothing'}`);
    return isUri ? { format: 'uri' } : {};
  }
  if (keyword === 'default') {
    const fitting = value === null && !fits(type, null) ? undefined : respell(type, value);
    if (fitting === undefined && value !== null) throw refuse(`is not of type ${quote(type ?? null)}`);
    const read = fitting === undefined ? 'not taken' : `read as ${quote(fitting)}`;
    if (fitting !== value) place.note(`the default ${quote(value)} is ${read}`);
    return fitting === undefined ? {} : { default: fitting };
  }
  throw refuse('cannot be expressed in a model file');
}
