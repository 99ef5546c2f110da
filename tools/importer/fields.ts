import type { Field, Note } from './Page.js';
import { PageError } from './PageError.js';
import { checkBounds } from './values.js';

/** Refuses two fields of one name, and bounds between which there is nothing. */
export function checkFields(fields: readonly Field[], file: string, notes: Note[]): void {
  const seen = new Map<string, number>();
  for (const { name, line, value } of fields) {
    const before = seen.get(name);
    if (before !== undefined) throw new PageError(file, line, `${name} is described twice, first on line ${before}`);
    seen.set(name, line);
    checkBounds(value.keywords, { file, line, field: name, notes });
  }
}
