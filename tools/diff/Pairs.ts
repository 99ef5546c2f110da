import { textOf } from './Contract.js';

/** Deeper than any schema is written, and less deep than JavaScript's stack. */
const DEEPEST = 200;
/** More work than any two schemas need that people wrote, and so little that it takes about a second: a pair is 1,000 and its length. */
const MOST = 20_000_000;

/** What came of each pair of schemas that was compared. */
export class Pairs {
  readonly #kept = new Set<string>();
  readonly #refused = new Set<string>();
  #depth = 0;
  #left = MOST;

  /**
   * Whether `isKept` says so of two schemas, which it is asked once. While it is being asked, the pair counts as kept: a schema
   * that holds itself is right if all else is. No, if that leads too far.
   */
  compare(one: unknown, other: unknown, isKept: () => boolean): boolean {
    const pair = textOf([one, other], true);
    if (this.#kept.has(pair) || this.#refused.has(pair)) return this.#kept.has(pair);
    this.#left = (this.#depth === 0 ? MOST : this.#left) - 1_000 - pair.length;
    if (this.#depth === DEEPEST || this.#left < 0) return false;
    this.#kept.add(pair);
    this.#depth += 1;
    const result = isKept();
    this.#depth -= 1;
    if (result) return true;
    this.#refused.add(pair);
    // What counts as kept may hang on what is refused now.
    this.#kept.clear();
    return false;
  }
}
