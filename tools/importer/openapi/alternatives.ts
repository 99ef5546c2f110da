import { isDeepStrictEqual } from 'node:util';
import type { Field, PageSchema } from '../Page.js';

/**
 * What two values have in common, and the fields of both. A person writes the rule for what differs.
 */
export function unite(one: PageSchema, other: PageSchema): PageSchema {
  if (isDeepStrictEqual(facts(one), facts(other))) return one;
  const shared = Object.entries(one.keywords).filter(([keyword, value]) =>
    isDeepStrictEqual(other.keywords[keyword], value),
  );
  return {
    ...one,
    keywords: Object.fromEntries(shared),
    items: one.items && other.items ? unite(one.items, other.items) : (one.items ?? other.items),
    fields: one.fields && other.fields ? uniteFields(one.fields, other.fields) : (one.fields ?? other.fields),
    isPartial: true,
  };
}

/** A field is required if both require it. */
function uniteFields(ones: readonly Field[], others: readonly Field[]): Field[] {
  const twins = new Map(others.map((field) => [field.name, field]));
  const names = new Set(ones.map(({ name }) => name));
  const shared = ones.map((field) => {
    const twin = twins.get(field.name);
    const required = field.required && twin?.required ? true : undefined;
    return { ...field, required, value: twin ? unite(field.value, twin.value) : field.value };
  });
  const more = others.filter(({ name }) => !names.has(name)).map((field) => ({ ...field, required: undefined }));
  return [...shared, ...more];
}

/** A value without its lines and its words. */
const facts = (value: PageSchema): unknown =>
  JSON.parse(JSON.stringify(value, (key, member) => (/^(line|prose)$/.test(key) ? undefined : member)));
