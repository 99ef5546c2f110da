import { areApart } from './apart.js';
import { componentOf, listOf, membersOf, type Node } from './Contract.js';
import { isIdle, isKnown, isWord, typesOf, valuesOf } from './keywords.js';
import { fitsLimit, isWithin } from './limits.js';
import { Pairs } from './Pairs.js';
import { alternativesOf, partsOf, propertyOf, requiredOf } from './parts.js';
import { isSame } from './Versions.js';

/**
 * Whether every value that fits `one` fits `other`, as far as that can be seen: no, if unsure.
 *
 * @param pairs To be passed on from call to call, so that the same is not compared twice.
 */
export function guarantees(one: unknown, other: unknown, pairs = new Pairs()): boolean {
  if (other === true || other === undefined || one === false) return true;
  return pairs.compare(one, other, () => {
    const [parts, demands] = [partsOf(one)?.flatMap(asChoices), partsOf(other)?.flatMap(asChoices)];
    if (parts === undefined || demands === undefined) return false;
    // What these say of members and items depends on keywords that are not understood here.
    const isUnclear = parts.some((part) => 'patternProperties' in part || 'prefixItems' in part);
    if (isUnclear || !demands.every((part) => Object.keys(part).every(isKnown))) return isSame(one, other);
    const fits: Compare = (inside, others) => guarantees(inside, others, pairs);
    return demands.every((b) => Object.keys(b).every((keyword) => isKept(keyword, b, parts, fits)));
  });
}

/** More pairs of alternatives than are compared all with each. */
const FEW = 100;

type Compare = (one: unknown, other: unknown) => boolean;

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
function isKept(keyword: string, b: Node, parts: readonly Node[], fits: Compare): boolean {
  if (b[keyword] === undefined || isWord(keyword)) return true;
  const demand = demandOf(b, keyword);
  const isAlike = (a: Node) => isSame(demandOf(a, keyword), demand);
  if (parts.some((a) => isIdle(keyword, typesOf(a)) || isAlike(a)) || holds(keyword, b, parts, fits)) return true;
  // Whether a value fits two branches of `oneOf` does not depend on the alternative.
  const alternatives = keyword === 'oneOf' ? [] : alternativesOf(parts);
  return alternatives.length > 0 && alternatives.every((each) => fits(each, demand));
}

function holds(keyword: string, b: Node, parts: readonly Node[], fits: Compare): boolean {
  const demand = b[keyword];
  const all = { allOf: parts };
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
      return areApart(all, demand) || parts.some(({ not }) => not !== undefined && fits(demand, not));
    case 'anyOf': {
      if (parts.some((a) => fitsEach(listOf(a.anyOf ?? a.oneOf), branches, fits))) return true;
      if (branches.length * alternativesOf(parts).length > FEW) return false;
      const isNear = (each: unknown) => !areApart(all, each);
      return branches.some((each) => isNear(each) && fits(all, each)) || areApart(all, all);
    }
    case 'oneOf':
      return (
        parts.some((a) => areEqual(listOf(a.oneOf), branches, fits)) ||
        (exclude(branches, parts.map(typesOf)) && fits(all, { anyOf: branches }))
      );
    default:
      return parts.some(
        (a) => valuesOf(a)?.every((value) => fitsLimit(keyword, demand, value)) || isWithin(keyword, a, demand),
      );
  }
}

/** Whether each branch of a choice guarantees the one that is its like, which saves comparing each with each. */
const fitsEach = (own: readonly unknown[], branches: readonly unknown[], fits: Compare): boolean =>
  own.length > 0 &&
  own.every((each, index) => {
    const name = componentOf(each);
    return fits(
      each,
      branches.find((other) => name !== undefined && componentOf(other) === name) ?? branches[index] ?? false,
    );
  });

/** Whether two lists of schemas say the same. */
const areEqual = (own: readonly unknown[], branches: readonly unknown[], fits: Compare): boolean =>
  own.length === branches.length && branches.every((each, index) => fits(own[index], each) && fits(each, own[index]));

/** Whether no value of these types fits two of `branches`. */
const exclude = (branches: readonly unknown[], types: readonly (readonly unknown[])[]): boolean =>
  branches.every((one, index) => branches.slice(index + 1).every((other) => areApart(one, other, types)));
