import { KEYWORDS } from '../../src/validation/keywords.js';
import type { Node } from './Contract.js';

const PROSE =
  /^(title|summary|description|examples?|externalDocs|tags|license|contact|x-documented|x-enumDescriptions)$/;
const ANNOTATIONS = /^(default|deprecated|readOnly|writeOnly|discriminator|openapi|jsonSchemaDialect|\$comment|x-.*)$/;
const KNOWN = new Set<string>([
  ...[...KEYWORDS.values, ...KEYWORDS.schemas, 'properties', 'uniqueItems', 'minProperties', 'maxProperties'],
  ...'contentSchema contentMediaType contentEncoding style explode allowReserved encoding links variables'.split(' '),
]);

/** Whether a keyword tells people something and changes nothing on the wire. */
export const isProse = (keyword: string): boolean => PROSE.test(keyword);

/** Whether a keyword refuses no value. */
export const isWord = (keyword: string): boolean => PROSE.test(keyword) || ANNOTATIONS.test(keyword);

/** Whether a keyword stands for itself. The meaning of others may hang on what is beside them. */
export const isKnown = (keyword: string): boolean => isWord(keyword) || KNOWN.has(keyword);

/** The one type that a keyword says something of. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/Length$|^pattern$|^content/, 'string'],
  [/imum$|^multipleOf$/, 'number'],
  [/items$/i, 'array'],
  [/properties$|required$/i, 'object'],
];

/** Whether a keyword says nothing of values of these types. */
export function isIdle(keyword: string, types: readonly unknown[]): boolean {
  const subject = SUBJECTS.find(([keywords]) => keywords.test(keyword))?.[1];
  return subject !== undefined && types.length > 0 && !types.includes(subject);
}

/** More values than a vendor lists one by one. */
const MANY = 100;

/** The only values that a schema takes, and perhaps others, if it names them or has few whole numbers between its bounds. */
export function valuesOf({ const: only, enum: options, type, minimum, maximum }: Node): readonly unknown[] | undefined {
  if (only !== undefined) return [only];
  if (Array.isArray(options)) return options;
  if (type !== 'integer' || typeof minimum !== 'number' || typeof maximum !== 'number') return undefined;
  const [first, last] = [Math.ceil(minimum), Math.floor(maximum)];
  return last - first < MANY
    ? Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    : undefined;
}

/** The types that a schema names, or those of its values; none, if it takes any. An integer is a number, too. */
export function typesOf(schema: Node): readonly unknown[] {
  const types = schema.type === undefined ? (valuesOf(schema) ?? []).map(typeOf) : [schema.type].flat();
  return types.map((type) => (type === 'integer' ? 'number' : type));
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
