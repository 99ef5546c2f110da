import { describe, expect, it } from 'vitest';
import type { Finding, Impact } from '../../../tools/diff/Finding.js';
import { asked, nextVersion } from '../../../tools/release/version.js';

const of = (...impacts: Impact[]): Finding[] => impacts.map((impact) => ({ subject: 'paper/boat', impact, says: 'x' }));

describe('the version of a release', () => {
  it.each([
    { released: '1.2.3', contract: '1.2.3', findings: of(), next: '1.2.4' },
    { released: '1.2.3', contract: '1.2.3', findings: of('patch', 'minor'), next: '1.3.0' },
    { released: '1.2.3', contract: '1.3.0', findings: of('major'), next: '2.0.0' },
    { released: '0.9.3', contract: '0.9.3', findings: of('major'), next: '0.10.0' },
    { released: '1.9.0', contract: '1.10.0', findings: of('patch'), next: '1.10.0' },
    { released: '1.2.3', contract: '1.2.3', findings: [asked('minor')], next: '1.3.0' },
  ])('after $released is $next, with contract $contract and $findings', ({ released, contract, findings, next }) => {
    expect(nextVersion(released, contract, findings)).toBe(next);
  });

  it('refuses a step that it does not know', () => {
    expect(() => asked('huge')).toThrow('says "Release: huge"; it can be major, minor, patch');
  });
});
