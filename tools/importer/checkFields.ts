import { crossedLimits } from './keywordValues.js';
import type { Field } from './Page.js';
import type { Place } from './Place.js';

const MOST_FIELDS = 2_000;

/** Refuses two fields of one name, limits that allow nothing, and more fields than any model has. */
export function checkFields(fields: readonly Field[], page: Place): void {
  if (fields.length > MOST_FIELDS) throw page.error(`the page has more than ${MOST_FIELDS} fields`);
  const seen = new Map<string, number>();
  for (const { name, line, value } of fields) {
    const place = page.on(line, name);
    const before = seen.get(name);
    if (before !== undefined) throw place.error(`it is described twice, first on line ${before}`);
    seen.set(name, line);
    const crossed = crossedLimits(value.keywords);
    if (crossed !== undefined) throw place.error(crossed);
  }
}
