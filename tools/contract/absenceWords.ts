import type { Schema } from '../../src/validation/Schema.js';

/** A field of an object, as the bundle has it. */
export interface Field extends Schema {
  readonly description: string;
  readonly default?: unknown;
}

/** An object with fields that its page requires, though the vendor is not known to refuse a request without them. */
export interface Owner extends Schema {
  readonly 'x-unenforced'?: { readonly since: string; readonly required: readonly string[] };
}

/**
 * What happens when a field of `object` is absent, in a sentence: `` `png` when absent. `` Empty if the field is required,
 * if its own description says it, or if it is given instead of another, so that its default is not what an absence means.
 *
 * @param isInput Whether the object is the input of a model. There, a switch, a number or a choice does something when
 *   absent; without a default, nobody has documented what.
 */
export function absenceWords(object: Owner, name: string, field: Field, isInput: boolean): string {
  const unenforced = object['x-unenforced'];
  if (unenforced?.required.includes(name)) {
    const words = `Required since ${unenforced.since}, which the vendor is not known to enforce.`;
    return field.default === undefined ? words : `${words} ${defaultWords(field.default)}`;
  }
  if (object.required?.includes(name) || /\babsent\b/i.test(field.description)) return '';
  if (alternatives(object).includes(name)) return '';
  if (field.default !== undefined) return defaultWords(field.default);
  const isSetting = field.enum !== undefined || [field.type].flat().some((type) => SETTINGS.has(type));
  return isInput && isSetting ? 'What happens when absent is not documented.' : '';
}

const SETTINGS: ReadonlySet<string | undefined> = new Set(['boolean', 'integer', 'number']);

/** The fields of which an object needs one or another. */
const alternatives = ({ allOf = [], anyOf = [], oneOf = [] }: Schema): string[] => [
  ...[...anyOf, ...oneOf].flatMap(({ required = [] }) => required),
  ...allOf.flatMap(alternatives),
];

/** A default in a sentence: `` `png` when absent. `` */
export function defaultWords(value: unknown): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'Empty when absent.';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\` when absent.`;
}
