import { isDeepStrictEqual } from 'node:util';
import type { Place } from './Place.js';

/** The same place in two versions of a contract. */
export class Versions {
  constructor(
    readonly before: Place,
    readonly after: Place,
  ) {}

  at(...names: readonly string[]): Versions {
    return new Versions(this.before.at(...names), this.after.at(...names));
  }

  /** The names of the members that one of them has, those of the new version first. */
  get names(): string[] {
    return [...new Set([this.after, this.before].flatMap(({ node }) => Object.keys(node ?? {})))];
  }

  /** Whether both say the same, wherever it is written. */
  get areSame(): boolean {
    return isSame(this.before, this.after);
  }
}

/** Whether two say the same, wherever it is written: references are followed. */
export function isSame(one: Place, other: Place, seen = new Map<unknown, Set<unknown>>()): boolean {
  // Beside other members, a reference is one of them.
  const [a, b] = [one, other].map((each) => (Object.keys(Object(each.value)).length === 1 ? each.target : each.value));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return isDeepStrictEqual(a, b);
  const others = seen.get(a) ?? new Set();
  // What refers to itself is the same if all else is.
  if (others.has(b)) return true;
  seen.set(a, others.add(b));
  const inside = (place: Place, object: object, name: string) =>
    place.with(name === '$ref' && name in object ? { $ref: Reflect.get(object, name) } : Reflect.get(object, name));
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const isList = Array.isArray(a) === Array.isArray(b);
  return isList && [...names].every((name) => isSame(inside(one, a, name), inside(other, b, name), seen));
}
