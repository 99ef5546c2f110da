import { isDeepStrictEqual } from 'node:util';
import { membersOf, type Node } from './Contract.js';
import { isWord, typesOf, valuesOf } from './keywords.js';
import { alternativesOf, partsOf, propertyOf, requiredOf } from './parts.js';

/** Deeper than what tells alternatives apart. */
const DEEPEST = 4;

const isIn = (value: unknown, values: readonly unknown[] = []): boolean =>
  values.some((each) => isDeepStrictEqual(each, value));

/**
 * Whether no value can fit both, as far as that can be seen.
 *
 * @param types Each list has the type of every value that is asked for; an empty one says nothing.
 */
export function areApart(
  one: unknown,
  other: unknown,
  types: readonly (readonly unknown[])[] = [],
  depth = 0,
): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === undefined || b === undefined || depth > DEEPEST) return false;
  const parts = [...a, ...b];
  const known = [...types, ...parts.map(typesOf)].filter(({ length }) => length > 0);
  const common = known[0]?.filter((type) => known.every((each) => each.includes(type)));
  if (common?.length === 0) return true;
  const [values, ...others] = parts.map(valuesOf).filter((each) => each !== undefined);
  const isRefused = (value: unknown) =>
    !others.every((each) => isIn(value, each)) || parts.some((part) => isIn(value, valuesOf(refusedBy(part))));
  if (values?.every(isRefused)) return true;
  const areEachApart = (choices: readonly unknown[], from: unknown) =>
    choices.length > 0 && choices.every((each) => areApart(each, from, types, depth + 1));
  if (areEachApart(alternativesOf(a), other) || areEachApart(alternativesOf(b), one)) return true;
  // What is no object has no members by which to tell.
  if (!isDeepStrictEqual(common, ['object'])) return false;
  const [needed, needs] = [requiredOf(a), requiredOf(b)];
  const areInside = (name: string) => areApart(propertyOf(a, name), propertyOf(b, name), [], depth + 1);
  return (
    needed.some((name) => forbids(b, name) || (needs.includes(name) && areInside(name))) ||
    needs.some((name) => forbids(a, name))
  );
}

/** Whether no object with such a member fits. */
const forbids = (parts: readonly Node[], name: string): boolean =>
  propertyOf(parts, name) === false || parts.some((part) => isDeepStrictEqual(refusedBy(part).required, [name]));

/** What a `not` refuses, if that is one thing. */
function refusedBy({ not }: Node): Node {
  const said = membersOf(not).filter(([keyword]) => !isWord(keyword));
  return said.length === 1 ? Object.fromEntries(said) : {};
}
