import type { Schema } from './mutations.js';

/**
 * A schema of what the vendor accepts, made from one of what is documented: what was seen to be accepted beside what its page says,
 * unknown fields but where they are refused, and without the fields that are not known to be enforced.
 */
export function acceptedForm(node: unknown): Schema {
  if (Array.isArray(node)) return node.map(acceptedForm) as unknown as Schema;
  if (typeof node !== 'object' || node === null) return node as unknown as Schema;
  const {
    'x-accepted': accepted,
    'x-unenforced': unenforced,
    'x-unknown-fields': unknown,
    ...kept
  }: Marked = { ...node };
  const { required, ...schema } = kept;
  if (Array.isArray(required)) schema.required = required.filter((name) => !unenforced?.required.includes(name));
  if (schema.additionalProperties === false && unknown !== 'refused') delete schema.additionalProperties;
  const form = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, acceptedForm(value)]));
  return accepted === undefined ? form : { anyOf: [form, acceptedForm(accepted.schema)] };
}

interface Marked {
  readonly 'x-accepted'?: { readonly schema: unknown };
  readonly 'x-unenforced'?: { readonly required: readonly unknown[] };
  readonly 'x-unknown-fields'?: string;
  [keyword: string]: unknown;
}
