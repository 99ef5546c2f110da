import { describe, expect, it } from 'vitest';
import type { Finding, Impact } from '../../../tools/diff/Finding.js';
import { versionStep } from '../../../tools/diff/version.js';

const of = (...impacts: Impact[]): Finding[] => impacts.map((impact) => ({ subject: 'paper/boat', impact, says: 'x' }));

describe('the version step', () => {
  it.each([
    { from: '1.2.3', to: '1.2.3', impacts: [], needed: 'none', atLeast: '1.2.3', made: true },
    { from: '1.2.3', to: '1.3.0', impacts: [], needed: 'none', atLeast: '1.2.3', made: true },
    { from: '1.2.3', to: '1.2.3', impacts: ['patch'], needed: 'patch', atLeast: '1.2.4', made: false },
    { from: '1.2.3', to: '1.2.4', impacts: ['patch'], needed: 'patch', atLeast: '1.2.4', made: true },
    { from: '1.2.3', to: '1.2.4', impacts: ['minor', 'patch'], needed: 'minor', atLeast: '1.3.0', made: false },
    { from: '1.2.3', to: '1.3.0', impacts: ['patch', 'minor'], needed: 'minor', atLeast: '1.3.0', made: true },
    { from: '1.2.3', to: '1.9.0', impacts: ['major', 'minor'], needed: 'major', atLeast: '2.0.0', made: false },
    { from: '1.2.3', to: '2.0.0', impacts: ['major'], needed: 'major', atLeast: '2.0.0', made: true },
    { from: '1.10.0', to: '1.9.0', impacts: [], needed: 'none', atLeast: '1.10.0', made: undefined },
    { from: '0.1.0', to: '0.1.9', impacts: ['major'], needed: 'minor', atLeast: '0.2.0', made: false },
    { from: '0.1.0', to: '0.2.0', impacts: ['major'], needed: 'minor', atLeast: '0.2.0', made: true },
  ] as const)('from $from to $to with $impacts', ({ from, to, impacts, needed, atLeast, made }) => {
    if (made === undefined) expect(() => versionStep(from, to, of(...impacts))).toThrow(/is below 1\.10\.0/);
    else expect(versionStep(from, to, of(...impacts))).toEqual({ from, to, needed, atLeast, made });
  });

  it.each(['1.2', 'v1.2.3', '1.2.3-beta', undefined, 2])('refuses %j as a version', (version) => {
    expect(() => versionStep('1.2.3', version, [])).toThrow(
      /^info\.version in openapi\/openapi\.yaml is .*, must be three/,
    );
  });
});
