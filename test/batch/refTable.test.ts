import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRefTable, type Fate } from '../../src/batch/disk/refTable.js';

const digest = fc.stringMatching(/^[0-9a-f]{32}$/);
const fate = fc.constantFrom<Fate>('done', 'failed', 'refused');
/** Few references, so that many come again, and any others. */
const ref = fc.oneof(fc.constantFrom('', 'a', 'b', '__proto__', '\ud800', '\ud801'), fc.string({ unit: 'binary' }));

it('the table knows what a map would know', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(ref, digest, fate)), ref, digest, (all, other, otherDigest) => {
      const table = createRefTable();
      const map = new Map<string, readonly [string, Fate]>();
      for (const [ref, digest, fate] of all) {
        table.set(ref, digest, fate);
        map.set(ref, [digest, fate]);
      }
      for (const [ref, [digest, fate]] of map) expect(table.get(ref, digest)).toEqual({ fate, isSame: true });
      const known = map.get(other);
      expect(table.get(other, otherDigest)).toEqual(known && { fate: known[1], isSame: known[0] === otherDigest });
      const fates = [...map.values()].map(([, fate]) => fate);
      const count = (name: Fate) => fates.filter((fate) => fate === name).length;
      expect(table.counts).toEqual({ done: count('done'), failed: count('failed'), refused: count('refused') });
    }),
  );
});

it('the table keeps 100,000 references apart', () => {
  const table = createRefTable();
  const digestOf = (index: number) => `${index}`.padStart(16, '0').padEnd(32, '0');
  for (let index = 0; index < 100_000; index++) table.set(`order-${index}`, digestOf(index), 'done');

  expect(table.counts.done).toBe(100_000);
  for (let index = 0; index < 100_000; index++)
    if (!table.get(`order-${index}`, digestOf(index))?.isSame) throw new Error(`order-${index} was lost`);
  expect(table.get('order-100000', digestOf(0))).toBeUndefined();
});
