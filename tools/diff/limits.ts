import { isDeepStrictEqual } from 'node:util';
import { validate } from '../../src/validation/validate.js';
import { listOf, type Node } from './Contract.js';

const LIMITS = /^(type|pattern|multipleOf|(min|max)(Length|Items|imum)|exclusive(Min|Max)imum)$/;

/** Whether a value is as a keyword wants it. No, if unsure, which it is of all but limits. */
export function fitsLimit(keyword: string, limit: unknown, value: unknown): boolean {
  if (keyword === 'const') return isDeepStrictEqual(limit, value);
  if (keyword === 'enum') return listOf(limit).some((each) => isDeepStrictEqual(each, value));
  const isLimit = LIMITS.test(keyword) || (keyword === 'format' && limit === 'uri');
  return isLimit && validate({ [keyword]: limit }, value, []).length === 0;
}

/** Whether `schema` takes as little as a limit demands. No, if unsure. */
export function isWithin(keyword: string, schema: Node, limit: unknown): boolean {
  const own = schema[keyword];
  if (keyword === 'type') return isSubtype([own ?? []].flat(), [limit].flat());
  if (keyword === 'uniqueItems') return limit === false;
  if (keyword === 'multipleOf') return fitsLimit(keyword, limit, own ?? (schema.type === 'integer' ? 1 : Number.NaN));
  if (/^(max|exclusiveMax)/.test(keyword)) return typeof own === 'number' && own <= Number(limit);
  if (/^min(Length|Items|Properties)$/.test(keyword)) return Number(own ?? 0) >= Number(limit);
  return /^(min|exclusiveMin)/.test(keyword) && typeof own === 'number' && own >= Number(limit);
}

const isSubtype = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length > 0 && before.every((type) => after.includes(type) || (type === 'integer' && after.includes('number')));
