import { isDeepStrictEqual } from 'node:util';
import { at, variantsOf } from './Contract.js';
import type { Finding } from './Finding.js';
import { guarantees } from './guarantees.js';

/** The models that take less than before, though nothing in `found` says more of them than other words. */
export function silentChanges(base: unknown, revision: unknown, found: readonly Finding[]): Finding[] {
  const told = new Set(found.filter(({ impact }) => impact !== 'patch').map(({ subject }) => subject));
  const after = variantsOf(revision);
  return [...variantsOf(base)].flatMap(([subject, component]): Finding[] => {
    const now = after.get(subject);
    if (now === undefined || told.has(subject)) return [];
    const one = { contract: base, schema: at(base, ['components', ...component.split('/')]) };
    const other = { contract: revision, schema: at(revision, ['components', ...now.split('/')]) };
    if (isDeepStrictEqual(one.schema, other.schema) || guarantees(one, other)) return [];
    return [{ subject, impact: 'major', says: 'takes less than before; compare the two files' }];
  });
}
