import { crossedLimits } from './keywordValues.js';
import type { Field } from './Page.js';
import type { Place } from './Place.js';

/** Refuses two fields of one name, and limits that allow nothing. */
export function checkFields(fields: readonly Field[], page: Place): void {
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
