import { INHERITED } from '../contract/modelId.js';
import type { Place } from './Place.js';
import { quote } from './quote.js';

const NAME = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

/**
 * The name of a field, without the blanks that some pages have around it.
 *
 * @param place The line of the name; no field yet.
 * @throws PageError when the contract cannot have a field of this name.
 */
export function fieldName(text: string, place: Place): string {
  const name = text.trim();
  if (name !== text) place.note(`the field "${name}" has blanks around its name on the page`);
  if (name === '') throw place.error('a field without a name');
  if (NAME.test(name) && !INHERITED.has(name)) return name;
  throw place.error(`${quote(name)} cannot be the name of a field: it takes letters, digits and _.-`);
}
