import { type Finding, IMPACTS } from '../diff/Finding.js';
import { versionStep } from '../diff/version.js';
import { ReleaseError } from './ReleaseError.js';

/** The step that a commit asks for, as a finding. */
export function asked(text: string): Finding {
  const impact = IMPACTS.find((name) => name === text.trim());
  if (impact !== undefined) return { subject: 'a commit', impact, says: text };
  throw new ReleaseError(`A commit says "Release: ${text}"; it can be ${IMPACTS.join(', ')}`);
}

/**
 * The version after `released`: with the heaviest step of the findings, at least a patch, and not below `contract`.
 *
 * @param contract `info.version`, which a maintainer may have raised further.
 */
export function nextVersion(released: string, contract: string, findings: readonly Finding[]): string {
  const least: Finding = { subject: 'a release', impact: 'patch', says: 'has a version of its own' };
  const { atLeast } = versionStep(released, released, [...findings, least]);
  return atLeast.localeCompare(contract, 'en', { numeric: true }) < 0 ? contract : atLeast;
}
