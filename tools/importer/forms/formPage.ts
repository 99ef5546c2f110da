import { checkFields } from '../checkFields.js';
import type { Claim, Field, Form, Page } from '../Page.js';
import type { Place } from '../Place.js';
import { exampleBody } from './exampleBody.js';
import { exampleFields } from './exampleFields.js';

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
