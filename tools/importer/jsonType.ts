import { isOfType } from '../../src/json/type.js';
import { KEYWORDS } from '../../src/validation/keywords.js';
import type { Json } from './Page.js';

/** Whether `value` is of `type`, or of one of several types. */
export const fits = (type: Json | undefined, value: Json): boolean =>
  type === undefined || [type].flat().some((each) => isOfType(String(each), value));

/** `value` as a value of `type`: pages write 5 as "5", and "5" as 5. Undefined if there is none. */
export function respell(type: Json | undefined, value: Json): Json | undefined {
  if (fits(type, value)) return value;
  if (fits(type, String(value)) && ['number', 'boolean'].includes(typeof value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (value === 'true' || value === 'false') return fits(type, value === 'true') ? value === 'true' : undefined;
  const number = Number(value);
  return String(number) === value.trim() && fits(type, number) ? number : undefined;
}

/** The keywords about a value itself, the type first. */
export const VALUE_KEYWORDS = KEYWORDS.values.filter((keyword) => !/required$|^x-/i.test(keyword));

/** The keywords that mean something for one type only. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
};

/** Whether a keyword means something for a type. Without a type, every keyword does. */
export function appliesTo(type: Json | undefined, keyword: string): boolean {
  const types = [type ?? []].flat().map((each) => (each === 'integer' ? 'number' : String(each)));
  const [owner] = Object.entries(OF_TYPE).find(([, keywords]) => keywords.includes(keyword)) ?? [];
  return owner === undefined || type === undefined || types.includes(owner);
}

/** Whether a keyword with this value means something for a type. */
export function suits(type: Json | undefined, keyword: string, value: Json): boolean {
  const values = keyword === 'enum' ? [value].flat() : /^(const|default)$/.test(keyword) ? [value] : [];
  return appliesTo(type, keyword) && values.every((each: Json) => fits(type, each));
}
