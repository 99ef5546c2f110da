import type { Json } from '../Page.js';
import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { fits, type Place, readBound, readEnum, respell } from '../values.js';

const BOUNDS = [
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems'],
  'maxItems',
];
/** Formats that only name a size in memory. */
const SIZES = ['int32', 'int64', 'float', 'double'];

/**
 * Reads a keyword about the value itself, as a model file has it: nothing, if it says only what is so anyway.
 *
 * @throws PageError when a model file cannot express it.
 */
export function readKeyword(keyword: string, value: Json, type: Json | undefined, place: Place): Record<string, Json> {
  const { file, line, field, notes } = place;
  const refuse = (why: string) => new PageError(file, line, `${field}: ${keyword} ${quote(value)} ${why}`);
  // What these say when they are false is what is so anyway.
  if (/^(uniqueItems|exclusiveM(in|ax)imum)$/.test(keyword) && value === false) return {};
  if (BOUNDS.includes(keyword)) return { [keyword]: readBound(keyword, value, place) };
  if (keyword === 'enum' && type === 'boolean' && Array.isArray(value) && value.includes(true) && value.includes(false))
    return {};
  if (keyword === 'enum' && Array.isArray(value)) return { enum: readEnum(type, value, place) };
  if (keyword === 'const' && typeof value !== 'object') {
    const constant = respell(type, value);
    if (constant === undefined) throw refuse(`is no ${JSON.stringify(type)}`);
    return { const: constant };
  }
  if (keyword === 'deprecated' && typeof value === 'boolean') return value ? { deprecated: true } : {};
  if (keyword === 'additionalProperties' && typeof value === 'boolean') return { additionalProperties: value };
  if (keyword === 'pattern' && typeof value === 'string') {
    try {
      new RegExp(value, 'u');
      return { pattern: value };
    } catch {
      throw refuse('is no regular expression');
    }
  }
  if (keyword === 'format') {
    if (value === 'uri') return { format: 'uri' };
    if (value !== 'url' && !SIZES.includes(String(value))) throw refuse('cannot be expressed; uri can');
    notes.push({
      line,
      text: `${field}: the format ${value} is ${value === 'url' ? 'read as uri' : 'not taken, it limits nothing'}`,
    });
    return value === 'url' ? { format: 'uri' } : {};
  }
  if (keyword === 'default') {
    const fitting = value === null && !fits(type, null) ? undefined : respell(type, value);
    if (fitting === undefined && value !== null) throw refuse(`is no ${JSON.stringify(type)}`);
    if (fitting !== value)
      notes.push({
        line,
        text: `${field}: the default ${JSON.stringify(value)} is ${fitting === undefined ? 'not taken' : `read as ${JSON.stringify(fitting)}`}`,
      });
    return fitting === undefined ? {} : { default: fitting };
  }
  throw refuse('cannot be expressed in a model file');
}
