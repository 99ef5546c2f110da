import { DiffError } from './DiffError.js';
import { type Finding, heaviest, type Impact } from './Finding.js';

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

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * Compares the step from `from` to `to` with the one that `findings` need.
 *
 * @throws DiffError if one of them is not three numbers, or the version went back.
 */
export function versionStep(from: unknown, to: unknown, findings: readonly Finding[]): VersionStep {
  const before = parse(from, 'the info.version at that ref');
  const after = parse(to, 'info.version in openapi/openapi.yaml');
  const heavy = heaviest(findings.map(({ impact }) => impact));
  // Below 1.0.0 nothing is promised yet: a breaking change is a minor step, as `redocly diff` has it too.
  const needed = heavy === 'major' && before[0] === 0 ? 'minor' : (heavy ?? 'none');
  const least = stepped(before, needed);
  if (compare(after, before) < 0) {
    throw new DiffError(
      `openapi/openapi.yaml: info.version ${to} is below ${from}, must be ${least.join('.')} or higher`,
    );
  }
  return {
    from: before.join('.'),
    to: after.join('.'),
    needed,
    atLeast: least.join('.'),
    made: compare(after, least) >= 0,
  };
}

type Numbers = readonly [major: number, minor: number, patch: number];

function parse(version: unknown, where: string): Numbers {
  const found = VERSION.exec(`${version}`);
  if (found === null)
    throw new DiffError(`${where} is ${JSON.stringify(version)}, must be three numbers such as 1.2.3`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

function stepped([major, minor, patch]: Numbers, step: Impact | 'none'): Numbers {
  if (step === 'major') return [major + 1, 0, 0];
  if (step === 'minor') return [major, minor + 1, 0];
  return [major, minor, step === 'patch' ? patch + 1 : patch];
}

const compare = (a: Numbers, b: Numbers): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
