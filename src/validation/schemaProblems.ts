import { isObject } from '../json/object.js';
import { TYPES } from '../json/type.js';
import { KEYWORDS } from './keywords.js';

const { values, schemas }: Readonly<Record<string, readonly string[]>> = KEYWORDS;

/** Why `validate` cannot judge by this schema: a keyword that it does not know, or a wrong type or pattern. */
export function schemaProblems(schema: unknown, at: string): string[] {
  if (typeof schema === 'boolean') return /additionalProperties$/.test(at) ? [] : [`${at} is not a schema`];
  if (!isObject(schema)) return [`${at} is not a schema`];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const here = `${at}.${keyword}`;
    if (keyword === 'properties') {
      return Object.entries(Object(value)).flatMap(([name, property]) => schemaProblems(property, `${here}.${name}`));
    }
    if (keyword === 'x-accepted') return schemaProblems(Object(value).schema, `${here}.schema`);
    if (Array.isArray(value) && schemas?.includes(keyword)) {
      return value.flatMap((part, index) => schemaProblems(part, `${here}[${index}]`));
    }
    if (schemas?.includes(keyword)) return schemaProblems(value, here);
    if (!values?.includes(keyword)) return [`${here} is not a keyword that validation knows`];
    if (/^(const|enum)$/.test(keyword) && [value].flat().some((each) => typeof each === 'object' && each !== null))
      return [`${here} has an object or array, which validation does not compare`];
    if (keyword === 'type' && ![value].flat().every((type) => TYPES.includes(`${type}`)))
      return [`${here} is not a type`];
    return keyword === 'pattern' && !isPattern(value) ? [`${here} is not a regular expression`] : [];
  });
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
