import { at } from './Contract.js';

/** The same place in two versions of a contract. */
export class Versions {
  constructor(
    readonly before: unknown,
    readonly after: unknown,
  ) {}

  at(...names: readonly string[]): Versions {
    return new Versions(at(this.before, ...names), at(this.after, ...names));
  }

  /** The names of the members that one of them has, those of the new version first. */
  get names(): string[] {
    return Object.keys({ ...Object(this.after), ...Object(this.before) });
  }
}

/** Whether two values say the same. What holds itself is the same if all else is. */
export function isSame(one: unknown, other: unknown, seen = new Map<unknown, Set<unknown>>()): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const others = seen.get(one) ?? new Set();
  if (others.has(other)) return true;
  seen.set(one, others.add(other));
  const names = Object.keys({ ...one, ...other });
  const isList = Array.isArray(one) === Array.isArray(other);
  return isList && names.every((name) => isSame(at(one, name), at(other, name), seen));
}
