import { randomInt } from 'node:crypto';

/** What is kept of an order that is over. `refused`: nothing was bought. */
export type Fate = 'done' | 'failed' | 'refused';

const FATES: readonly Fate[] = ['done', 'failed', 'refused'];

/** Nobody who chooses references can know which of them have the same hash. */
const SEED = randomInt(2 ** 32);

/** A hash of 64 bits in two halves: cyrb53 without the cut to 53. A cryptographic one would take most of the time of a long journal. */
function hashOf(ref: string): readonly [number, number] {
  let high = 0xdeadbeef ^ SEED;
  let low = 0x41c6ce57 ^ SEED;
  for (let index = 0; index < ref.length; index++) {
    const code = ref.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const mix = (one: number, other: number) =>
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  high = mix(high, low);
  low = mix(low, high);
  return [high >>> 0, low >>> 0];
}

/** The orders that are over, in 17 bytes and some room each, since a journal may have millions. */
export interface RefTable {
  readonly counts: Record<Fate, number>;
  /** @param digest Of model and input. */
  set(ref: string, digest: string, fate: Fate): void;
  /** What became of an order, and whether it had the same model and input. */
  get(ref: string, digest: string): { readonly fate: Fate; readonly isSame: boolean } | undefined;
}

/**
 * Makes an empty table, with open addressing. It knows references and inputs by 64 bits of their hash. If two references shared
 * these, which has a chance of one in 10⁷ among a million, the second one would be refused, and nothing be bought twice.
 */
export function createRefTable(): RefTable {
  let capacity = 1024;
  /** Four numbers each: the two halves of the reference, and those of the input. */
  let keys = new Uint32Array(capacity * 4);
  /** 0 is empty; else the place in `FATES`, from 1. */
  let fates = new Uint8Array(capacity);
  let used = 0;
  const counts = { done: 0, failed: 0, refused: 0 };

  const slotOf = (high: number, low: number): number => {
    let slot = high & (capacity - 1);
    while (fates[slot] !== 0 && (keys[slot * 4] !== high || keys[slot * 4 + 1] !== low))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldFates] = [keys, fates];
    capacity *= 2;
    keys = new Uint32Array(capacity * 4);
    fates = new Uint8Array(capacity);
    for (const [old, fate] of oldFates.entries()) {
      if (fate === 0) continue;
      const key = oldKeys.subarray(old * 4, old * 4 + 4);
      const slot = slotOf(key[0] ?? 0, key[1] ?? 0);
      keys.set(key, slot * 4);
      fates[slot] = fate;
    }
  };
  const halves = (digest: string) => [0, 8].map((from) => Number.parseInt(digest.slice(from, from + 8), 16));
  const fateAt = (slot: number): Fate | undefined => FATES[(fates[slot] ?? 0) - 1];

  return {
    counts,
    set(ref, digest, fate) {
      const [high, low] = hashOf(ref);
      const slot = slotOf(high, low);
      const before = fateAt(slot);
      if (before) counts[before]--;
      counts[fate]++;
      keys.set([high, low, ...halves(digest)], slot * 4);
      fates[slot] = FATES.indexOf(fate) + 1;
      if (!before && ++used > capacity * 0.7) grow();
    },
    get(ref, digest) {
      const slot = slotOf(...hashOf(ref));
      const fate = fateAt(slot);
      const isSame = halves(digest).every((half, index) => keys[slot * 4 + 2 + index] === half >>> 0);
      return fate && { fate, isSame };
    },
  };
}
