import { areApart } from './apart.js';
import { isIdle, isKnown, isWord, typesOf, valuesOf } from './keywords.js';
import { fitsLimit, isWithin } from './limits.js';
import { Pairs } from './Pairs.js';
import { listOf, membersOf, type Node, nodeOf, type Place } from './Place.js';
import { alternativesOf, partsOf, propertyOf, requiredOf } from './parts.js';
import { isSame } from './Versions.js';

/**
 * Whether every value that fits `one` fits `other`, as far as that can be seen: no, if unsure.
 *
 * @param pairs To be passed on from call to call, so that the same is not compared twice.
 */
export function guarantees(one: Place, other: Place, pairs = new Pairs()): boolean {
  if (other.value === true || other.value === undefined || one.value === false) return true;
  return pairs.compare(one, other, () => {
    const [parts, demands] = [partsOf(one)?.flatMap(asChoices), partsOf(other)?.flatMap(asChoices)];
    if (parts === undefined || demands === undefined) return false;
    // What these say of members and items depends on keywords that are not understood here.
    const isUnclear = parts.some((part) => 'patternProperties' in part || 'prefixItems' in part);
    if (isUnclear || !demands.every((part) => Object.keys(part).every(isKnown))) return isSame(one, other);
    const fits: Compare = (x, y) => guarantees(one.with(x), other.with(y), pairs);
    const fitsBack: Compare = (y, x) => guarantees(other.with(y), one.with(x), pairs);
    const both = { one, other, parts, all: { allOf: parts }, fits, fitsBack };
    return demands.every((b) => Object.keys(b).every((keyword) => isKept(keyword, b, both)));
  });
}

/** More pairs of alternatives than are compared all with each. */
const FEW = 100;

type Compare = (inside: unknown, insideOther: unknown) => boolean;

/** Two schemas: `parts` and `all` are those of `one`; `fits` compares what is inside of it with what is inside of the other. */
interface Both {
  readonly one: Place;
  readonly other: Place;
  readonly parts: readonly Node[];
  readonly all: Node;
  readonly fits: Compare;
  readonly fitsBack: Compare;
}

/** The same with rules as choices: to need B if there is A is to have no A, or B. */
function asChoices({ if: condition, then = true, else: otherwise = true, dependentRequired, ...part }: Node): Node[] {
  const needed = membersOf(dependentRequired);
  const rules: unknown[][] = needed.map(([name, required]) => [{ not: { required: [name] } }, { required }]);
  // Without `if`, the other two mean nothing.
  if (condition !== undefined) rules.push([{ not: condition }, then], [condition, otherwise]);
  return [part, ...rules.map((anyOf) => ({ anyOf }))];
}

/** What one keyword of `schema` demands, with those on which its meaning depends. */
export function demandOf(schema: Node, keyword: string): Node {
  const { properties, if: condition, then, else: otherwise } = schema;
  if (/^(if|then|else)$/.test(keyword)) return { if: condition, then, else: otherwise };
  const demand = { [keyword]: schema[keyword] };
  // It is about the members that `properties` does not name.
  const named = membersOf(properties).map(([name]) => [name, true]);
  return keyword === 'additionalProperties' ? { ...demand, properties: Object.fromEntries(named) } : demand;
}

/** Whether one of the parts, all together or each of their alternatives guarantee what a keyword of `b` demands. */
function isKept(keyword: string, b: Node, both: Both): boolean {
  const { one, other, parts } = both;
  if (b[keyword] === undefined || isWord(keyword)) return true;
  const demand = demandOf(b, keyword);
  const isAlike = (a: Node) => isSame(one.with(demandOf(a, keyword)), other.with(demand));
  if (parts.some((a) => isIdle(keyword, typesOf(a)) || isAlike(a)) || holds(keyword, b, both)) return true;
  // Whether a value fits two branches of `oneOf` does not depend on the alternative.
  const alternatives = keyword === 'oneOf' ? [] : alternativesOf(parts);
  return alternatives.length > 0 && alternatives.every((each) => both.fits(each, demand));
}

function holds(keyword: string, b: Node, both: Both): boolean {
  const { one, other, parts, all, fits, fitsBack } = both;
  const demand = b[keyword];
  const branches = listOf(demand);
  switch (keyword) {
    case 'required':
      return branches.every((name) => requiredOf(parts).includes(`${name}`));
    case 'properties':
      return membersOf(demand).every(([name, schema]) => fits(propertyOf(parts, name), schema));
    case 'additionalProperties':
      return parts.some(({ properties, additionalProperties }) => {
        const others = membersOf(properties).filter(([name]) => !Object.hasOwn(Object(b.properties), name));
        return [additionalProperties, ...others.map(([, own]) => own)].every((own) => fits(own, demand));
      });
    case 'items':
    case 'contentSchema':
      return parts.some((a) => fits(a[keyword], demand));
    case 'not':
      return (
        areApart(one.with(all), other.with(demand)) ||
        parts.some(({ not }) => not !== undefined && fitsBack(demand, not))
      );
    case 'anyOf': {
      if (parts.some((a) => fitsEach(listOf(a.anyOf ?? a.oneOf), branches, both))) return true;
      if (branches.length * alternativesOf(parts).length > FEW) return false;
      const isNear = (each: unknown) => !areApart(one.with(all), other.with(each));
      return branches.some((each) => isNear(each) && fits(all, each)) || areApart(one.with(all), one.with(all));
    }
    case 'oneOf':
      return (
        parts.some((a) => areEqual(listOf(a.oneOf), branches, both)) ||
        (excludes(branches, both) && fits(all, { anyOf: branches }))
      );
    default:
      return parts.some(
        (a) => valuesOf(a)?.every((value) => fitsLimit(keyword, demand, value)) || isWithin(keyword, a, demand),
      );
  }
}

/** Whether each branch of a choice guarantees the one that is its like, which saves comparing each with each. */
const fitsEach = (own: readonly unknown[], branches: readonly unknown[], { fits }: Both): boolean =>
  own.length > 0 &&
  own.every((each, index) => {
    const like = branches.find((other) => nodeOf(each)?.$ref && nodeOf(each)?.$ref === nodeOf(other)?.$ref);
    return fits(each, like ?? branches[index] ?? false);
  });

/** Whether two lists of schemas say the same. */
const areEqual = (own: readonly unknown[], branches: readonly unknown[], { fits, fitsBack }: Both): boolean =>
  own.length === branches.length &&
  branches.every((each, index) => fits(own[index], each) && fitsBack(each, own[index]));

/** Whether no value fits two of `branches`. */
const excludes = (branches: readonly unknown[], { other, parts }: Both): boolean =>
  branches.every((left, index) =>
    branches.slice(index + 1).every((right) => areApart(other.with(left), other.with(right), parts.map(typesOf))),
  );
