import { isObject } from '../../../src/json/object.js';
import { checkFields } from '../checkFields.js';
import { fieldName } from '../fieldName.js';
import { unite } from '../openapi/alternatives.js';
import type { Claim, Field, Form, Page, PageSchema } from '../Page.js';
import type { Place } from '../Place.js';
import type { ExampleBody } from './exampleBody.js';

/** What the page of a web form has, beside its example. */
export interface FormList {
  readonly form: Form;
  readonly fields: readonly Field[];
  /** The places above the example that name the model. */
  readonly claims: readonly Claim[];
  /** Why the list looks cut off, if it does. */
  readonly cut?: string | undefined;
}

/**
 * The page of a web form: the fields that it lists, and those that only its example has.
 *
 * @param place The line where the list begins.
 */
export function formPage({ form, fields: whole, claims, cut }: FormList, body: ExampleBody, place: Place): Page {
  const listed = cut === undefined ? whole : [...whole.slice(0, -1), ...whole.slice(-1).map(cutField)];
  const fields = [...listed, ...exampleFields(body, listed, place)];
  checkFields(fields, place);
  return {
    form,
    file: place.file,
    cut: cut ?? body.cut,
    claims: [...claims, ...body.claims],
    input: { line: place.line, keywords: { type: 'object' }, fields, rules: [] },
    rootFields: [],
    notes: place.notes,
  };
}

/** A field of which the page may say more behind the cut. */
const cutField = ({ value, ...field }: Field): Field => ({
  ...field,
  value: { ...value, isCut: true, items: value.items && { ...value.items, isCut: true } },
});

/** The fields that stand in the example and not among `listed`. */
function exampleFields(body: ExampleBody, listed: readonly Field[], page: Place): Field[] {
  const names = new Set(listed.map(({ name }) => name));
  const unlisted = Object.entries(body.input).filter(([written]) => !names.has(written.trim()));
  return unlisted.map(([written, value]) => fieldOf(written, value, page.on(body.lineOf(written))));
}

const fieldOf = (written: string, value: unknown, place: Place): Field => ({
  name: fieldName(written, place),
  line: place.line,
  required: undefined,
  value: guess(value, place),
});

/** The schema that an example suggests: types, no limits. A number may be an integer or not. */
function guess(value: unknown, place: Place): PageSchema {
  const { line } = place;
  const of = (keywords: PageSchema['keywords']): PageSchema => ({ line, keywords, rules: [], guessed: true });
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => guess(each, place));
    return { ...of({ type: 'array' }), items: items.length === 0 ? of({}) : items.reduce(unite) };
  }
  if (isObject(value)) {
    const fields = Object.entries(value).map(([written, member]) => fieldOf(written, member, place));
    return { ...of({ type: 'object' }), fields };
  }
  if (typeof value === 'string')
    return of(/^https?:\/\/\S+$/.test(value) ? { type: 'string', format: 'uri' } : { type: 'string' });
  if (typeof value === 'number') return of({ type: Number.isInteger(value) ? 'integer' : 'number' });
  return of(typeof value === 'boolean' ? { type: 'boolean' } : {});
}
