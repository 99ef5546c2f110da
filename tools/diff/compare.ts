import { membersOf, nodeOf, resolved } from './Contract.js';
import type { Finding } from './Finding.js';
import { findings } from './findings.js';
import { redoclyDiff } from './redoclyDiff.js';

/**
 * Every change from the bundled contract `base` to `revision`, and whom it concerns.
 *
 * @throws DiffError if Redocly CLI cannot compare them.
 */
export async function compare(base: unknown, revision: unknown): Promise<Finding[]> {
  const [before, after] = [withCallbacks(base), withCallbacks(revision)];
  return findings(before, after, await redoclyDiff(before, after));
}

/** The same contract with its callbacks where they are used: redocly rates every change of one in components a patch. */
function withCallbacks(contract: unknown): unknown {
  const { callbacks: _, ...components } = nodeOf(nodeOf(contract)?.components) ?? {};
  const inPlace = (operation: unknown) => {
    const callbacks = membersOf(nodeOf(operation)?.callbacks).map(([name, value]) => [name, resolved(contract, value)]);
    return callbacks.length === 0 ? operation : { ...nodeOf(operation), callbacks: Object.fromEntries(callbacks) };
  };
  const paths = membersOf(nodeOf(contract)?.paths).map(([path, item]) => [path, mapped(item, inPlace)]);
  return { ...nodeOf(contract), paths: Object.fromEntries(paths), components };
}

const mapped = (value: unknown, change: (member: unknown) => unknown) =>
  Object.fromEntries(membersOf(value).map(([name, member]) => [name, change(member)]));
