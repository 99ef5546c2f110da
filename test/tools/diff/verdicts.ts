import { expect, it } from 'vitest';
import { compare } from '../../../tools/diff/compare.js';
import type { Finding } from '../../../tools/diff/Finding.js';
import { contract, type Parts } from './contract.js';

/** A JSON Schema or a part of an operation, read only. */
export type Schema = Readonly<Record<string, unknown>>;

/** A change of something that is called so, and the heaviest verdict on it. */
export type Case = readonly [name: string, impact: Finding['impact'], before: Schema, after: Schema];

/** Tests that each case has its verdict, and that it concerns nothing else. */
export function testVerdicts(cases: readonly Case[], partsOf: (name: string, schema: Schema) => Parts): void {
  it.each(cases)('%s is %s', (name, impact, before, after) => {
    const found = compare(contract(partsOf(name, before)), contract(partsOf(name, after)));
    const same = compare(contract(partsOf(name, before)), contract(partsOf(name, before)));

    expect(found[0]?.impact, JSON.stringify(found)).toBe(impact);
    expect([...new Set(found.map(({ subject }) => subject))]).toEqual([name]);
    expect(same).toEqual([]);
  });
}
