import { isDeepStrictEqual } from 'node:util';
import { type Change, placeOf } from './Change.js';
import { at, componentOf, nodeOf, tokensOf, variantsOf } from './Contract.js';
import { type Finding, sorted } from './Finding.js';
import { impactOf } from './impact.js';
import { missedChanges } from './missed.js';
import { refusedExamples } from './refusedExamples.js';
import { sentence } from './sentence.js';
import { silentChanges } from './silentChanges.js';
import { CONTRACT, type Subjects, subjectsOf } from './subjects.js';

/** Every change from `base` to `revision` and whom it concerns, made of what `redocly diff` reports on them. */
export function findings(base: unknown, revision: unknown, changes: readonly Change[]): Finding[] {
  const contracts = { base, revision };
  const subjects = { base: subjectsOf(base), revision: subjectsOf(revision) };
  const covered = coveredBy(base, revision);
  const reported = changes
    .filter((change) => !covered(change))
    .flatMap((change) => {
      const { from } = placeOf(change);
      const impact = impactOf(change, contracts);
      return subjects[from].merged(concernedBy(change, subjects)).map((subject) => ({
        subject,
        impact,
        says: sentence(change, subjects[from].componentOf(subject)),
      }));
    });
  const known = [...missedChanges(base, revision), ...refusedExamples(base, revision), ...reported];
  const found = sorted([...known, ...silentChanges(base, revision, known)]);
  // Redocly does not look into a schema's examples and what is in extensions.
  const silent = found.length === 0 && !isDeepStrictEqual(unversioned(base), unversioned(revision));
  return silent ? [{ subject: CONTRACT, impact: 'patch', says: 'examples or extensions changed' }] : found;
}

/** Whom a change concerns: of those who use the schema now, only who used what was there before. */
function concernedBy(change: Change, subjects: Readonly<Record<'base' | 'revision', Subjects>>): string[] {
  const { from, tokens } = placeOf(change);
  const here = subjects[from].of(tokens);
  const pointers = [change.base, change.revision].map((side) => tokensOf(side?.pointer ?? ''));
  const [before = [], after = []] = pointers;
  if (before.length === 0 || after.length === 0 || componentOf(before) === componentOf(after)) return here;
  const there = new Set(subjects[from === 'base' ? 'revision' : 'base'].of(from === 'base' ? after : before));
  const both = here.filter((subject) => there.has(subject));
  return both.length > 0 ? both : here;
}

/** A contract without its version. */
const unversioned = (contract: unknown) => ({
  ...nodeOf(contract),
  info: { ...nodeOf(at(contract, ['info'])), version: undefined },
});

/** Whether a change needs no finding: the version itself, and what `missedChanges` reports in one line. */
function coveredBy(base: unknown, revision: unknown): (change: Change) => boolean {
  const before = variantsOf(base);
  const after = variantsOf(revision);
  const comeOrGone = new Map([...before, ...after].filter(([id]) => !(before.has(id) && after.has(id))));
  const components = new Set(comeOrGone.values());
  return (change) => {
    const { typeName, kind, property } = change;
    const path = tokensOf(change.path);
    if (typeName === 'Info' && property === 'version') return true;
    const sides = [change.base, change.revision].map((side) => componentOf(tokensOf(side?.pointer ?? '')) ?? '');
    if (sides.some((component) => components.has(component))) return true;
    const mapping = path.lastIndexOf('mapping');
    if (mapping !== -1 && comeOrGone.has(path[mapping + 1] ?? '')) return true;
    const example = path.lastIndexOf('examples');
    if (example !== -1 && comeOrGone.has(path[example + 1] ?? '')) return true;
    // A branch of the union: `value` is the variant, its references resolved.
    if (kind !== 'modified' && path.at(-2) === 'oneOf' && isOf(comeOrGone, change)) return true;
    // A schema's name that came or went; whoever uses the schema is told what changed for him.
    if (path.length === 3 && path[1] === 'schemas' && kind !== 'modified') return true;
    const inCallback = path.includes('callbacks');
    return inCallback && typeName === 'Parameter' && (kind === 'removed' || property === 'required');
  };
}

function isOf(models: ReadonlyMap<string, string>, { base, revision }: Change): boolean {
  const text = JSON.stringify((revision ?? base)?.value ?? null);
  return [...models.keys()].some((id) => text.includes(`"const":${JSON.stringify(id)}`));
}
