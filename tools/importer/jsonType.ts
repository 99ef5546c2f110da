import type { Json } from './Page.js';

/** The types of JSON Schema, and how a value of each is told. */
const IS_TYPE: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  null: (value) => value === null,
};

export const TYPES: readonly string[] = Object.keys(IS_TYPE);

/** Whether `value` is of `type`; with several types, of one of them. */
export const fits = (type: Json | undefined, value: Json): boolean =>
  type === undefined || [type].flat().some((each) => typeof each === 'string' && IS_TYPE[each]?.(value));

/** The value of `type` that is written like `value`: pages write 5 as "5" and "5" as 5. */
export function respell(type: Json | undefined, value: Json): Json | undefined {
  if (fits(type, value)) return value;
  if (fits(type, String(value)) && ['number', 'boolean'].includes(typeof value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (value === 'true' || value === 'false') return fits(type, value === 'true') ? value === 'true' : undefined;
  const number = Number(value);
  return String(number) === value.trim() && fits(type, number) ? number : undefined;
}

/** The keywords that mean something for one type only. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
};

/** Whether a keyword means something for a type; for an unknown one, whatever it is. */
export function isOfType(type: Json | undefined, keyword: string): boolean {
  const types = [type ?? []].flat().map((each) => (each === 'integer' ? 'number' : String(each)));
  const [owner] = Object.entries(OF_TYPE).find(([, keywords]) => keywords.includes(keyword)) ?? [];
  return owner === undefined || type === undefined || types.includes(owner);
}

/** Whether a keyword with this value means something for a type. */
export function suits(type: Json | undefined, keyword: string, value: Json): boolean {
  const values = keyword === 'enum' ? [value].flat() : /^(const|default)$/.test(keyword) ? [value] : [];
  return isOfType(type, keyword) && values.every((each: Json) => fits(type, each));
}
