import { isObject } from '../../../src/json/object.js';
import { checkFields } from '../checkFields.js';
import { fieldName } from '../fieldName.js';
import { unite } from '../openapi/alternatives.js';
import type { Claim, Field, Form, Page, PageSchema } from '../Page.js';
import type { Place } from '../Place.js';
import { type ExampleBody, exampleBody } from './exampleBody.js';

/**
 * The page of a web form: the fields that it lists, and those that only its example has.
 *
 * @param place The line where the list begins.
 * @param claims The places above the example that name the model.
 */
export function formPage(
  form: Form,
  lines: readonly string[],
  place: Place,
  listed: readonly Field[],
  claims: readonly Claim[],
  body = exampleBody(lines),
): Page {
  const fields = [...listed, ...exampleFields(body, listed, place)];
  checkFields(fields, place);
  return {
    form,
    file: place.file,
    claims: [...claims, ...(body?.claims ?? [])],
    input: { line: place.line, keywords: { type: 'object' }, fields, rules: [] },
    rootFields: [],
    notes: place.notes,
  };
}

/** The fields that stand in the example and not among `listed`. */
function exampleFields(body: ExampleBody | undefined, listed: readonly Field[], page: Place): Field[] {
  const names = new Set(listed.map(({ name }) => name));
  const unlisted = Object.entries(body?.input ?? {}).filter(([written]) => !names.has(written.trim()));
  return unlisted.map(([written, value]) => fieldOf(written, value, page.on(body?.lineOf(written) ?? 0)));
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
