import { isDeepStrictEqual } from 'node:util';
import type { Field, PageSchema } from '../Page.js';

/**
 * The fields of an object that a page describes by alternatives only. What the alternatives agree on is known; what they
 * differ in is left to the rule that a person writes.
 */
export function uniteBranches(branches: readonly PageSchema[]): Field[] | undefined {
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
  const [first] = fields;
  if (first === undefined) throw new RangeError('no field to unite');
  return { ...first, required, value: uniteValues(fields.map(({ value }) => value)) };
}

/** What several values have in common, and the fields of any of them. */
export function uniteValues(values: readonly PageSchema[]): PageSchema {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError('no value to unite');
  if (others.every((other) => isDeepStrictEqual(facts(other), facts(first)))) return first;
  const shared = Object.entries(first.keywords).filter(([keyword, value]) =>
    others.every((other) => isDeepStrictEqual(other.keywords[keyword], value)),
  );
  const items = values.map((value) => value.items).filter((each) => each !== undefined);
  return {
    ...first,
    keywords: Object.fromEntries(shared),
    items: items.length > 0 ? uniteValues(items) : undefined,
    fields: uniteBranches(values),
    isPartial: true,
  };
}

/** A value without where it stands. */
const facts = (value: PageSchema): unknown =>
  JSON.parse(JSON.stringify(value, (key, member) => (key === 'line' ? undefined : member)));
