import { DiffError } from './DiffError.js';
import { type Finding, heaviest, IMPACTS, type Impact } from './Finding.js';

/** What the changes ask of `info.version`, and whether it was done. */
export interface VersionStep {
  readonly from: string;
  readonly to: string;
  /** The step that is needed; none without changes. */
  readonly needed: Impact | 'none';
  /** The least version that makes it. */
  readonly atLeast: string;
  readonly made: boolean;
}

/**
 * Compares the step from `from` to `to` with the one that `findings` need.
 *
 * @throws DiffError if one of them is not three numbers, or the version went back.
 */
export function versionStep(from: unknown, to: unknown, findings: readonly Finding[]): VersionStep {
  const before = numbersOf(from, 'the info.version at that ref');
  const after = numbersOf(to, 'info.version in openapi/openapi.yaml').join('.');
  const heavy = heaviest(findings.map(({ impact }) => impact)) ?? 'none';
  // Below 1.0.0 nothing is promised yet: a breaking change is a minor step.
  const needed = heavy === 'major' && before[0] === 0 ? 'minor' : heavy;
  const step = needed === 'none' ? before.length : IMPACTS.indexOf(needed);
  const least = before.map((number, index) => (index < step ? number : index === step ? number + 1 : 0)).join('.');
  if (compare(after, before.join('.')) < 0)
    throw new DiffError(`openapi/openapi.yaml: info.version ${to} is below ${from}, must be ${least} or higher`);
  return { from: before.join('.'), to: after, needed, atLeast: least, made: compare(after, least) >= 0 };
}

function numbersOf(version: unknown, where: string): number[] {
  if (!/^((0|[1-9]\d*)(\.(?!$)|$)){3}$/.test(`${version}`))
    throw new DiffError(`${where} is ${JSON.stringify(version)}, must be three numbers such as 1.2.3`);
  return `${version}`.split('.').map(Number);
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
