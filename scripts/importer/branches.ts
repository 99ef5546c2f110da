import { isDeepStrictEqual } from 'node:util';
import type { Field, Json, Stated } from './Page.js';

/**
 * The fields of an object that a page describes by alternatives only. What the alternatives agree on is known; what they
 * differ in is left to the rule that a person writes.
 */
export function uniteBranches(branches: readonly Stated[]): Field[] | undefined {
  const objects = branches.filter(({ fields }) => fields !== undefined);
  if (objects.length === 0) return undefined;
  const names = new Set(objects.flatMap(({ fields }) => fields?.map(({ name }) => name) ?? []));
  return [...names].map((name) => {
    const each = objects.flatMap(({ fields }) => fields?.filter((field) => field.name === name) ?? []);
    const always = each.length === objects.length && each.every(({ required }) => required === true);
    return unite(each, always ? true : undefined);
  });
}

function unite(fields: readonly Field[], required: boolean | undefined): Field {
  const [first, ...others] = fields;
  if (first === undefined) throw new RangeError('no field to unite');
  const shared = Object.entries(first.value.keywords).filter(([keyword, value]) =>
    others.every((other) => isDeepStrictEqual(other.value.keywords[keyword], value)),
  );
  const isWhole = others.every(({ value }) => isDeepStrictEqual(value.keywords, first.value.keywords));
  const keywords: Record<string, Json> = Object.fromEntries(shared);
  return { ...first, required, value: { ...first.value, keywords, isPartial: !isWhole } };
}
