import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { membersOf, type Node, nodeOf, resolved } from './Contract.js';
import { excludes } from './excludes.js';
import { isWord } from './words.js';

/** A schema and the contract into which its references lead. */
export interface Located {
  readonly schema: unknown;
  readonly contract: unknown;
}

/** What came of each pair. While it is being compared, yes: a schema that holds itself is right if all else is. */
type Known = Map<unknown, Map<unknown, boolean>>;

const DEEPEST = 60;
const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);

/**
 * Whether every value that fits `one` fits `other`, as far as that can be seen: no, if unsure.
 *
 * @param keyword To look at what this keyword of `other` demands only. What `if` demands is that of `then` and `else` too.
 */
export function guarantees(
  one: Located,
  other: Located,
  keyword?: string,
  known: Known = new Map(),
  depth = 0,
): boolean {
  if (other.schema === true || other.schema === undefined || one.schema === false) return true;
  const a = one.schema === true || one.schema === undefined ? {} : wholeOf(one);
  const b = wholeOf(other);
  if (a === undefined || b === undefined || depth > DEEPEST) return false;
  const others = known.get(one.schema) ?? new Map<unknown, boolean>();
  const before = keyword === undefined ? others.get(other.schema) : undefined;
  if (before !== undefined) return before;
  if (keyword === undefined) known.set(one.schema, others.set(other.schema, true));
  const pair: Pair = {
    a,
    b,
    inner: (x, y) => guarantees({ ...one, schema: x }, { ...other, schema: y }, undefined, known, depth + 1),
    back: (y, x) => guarantees({ ...other, schema: y }, { ...one, schema: x }, undefined, known, depth + 1),
  };
  const all = Object.keys(b).map((each) => (/^(then|else)$/.test(each) ? 'if' : each));
  const asked = keyword === undefined ? all : all.filter((each) => each === keyword);
  const isHeld = asked.every(
    // Without `if`, the other two mean nothing.
    (each) => b[each] === undefined || isWord(each) || isEqual(each, a, b) || fitsAll(each, a, b) || holds(each, pair),
  );
  if (keyword === undefined) others.set(other.schema, isHeld);
  return isHeld;
}

/** A schema with what it refers to; undefined, if both say something of one keyword. */
function wholeOf({ schema, contract }: Located): Node | undefined {
  const { $ref, ...beside } = nodeOf(schema) ?? {};
  const target = resolved(contract, schema);
  if ($ref === undefined || target === undefined) return target;
  const own = Object.entries(beside).filter(([keyword]) => !isWord(keyword));
  const clashes = own.some(([keyword, value]) => !isDeepStrictEqual(target[keyword] ?? value, value));
  return clashes ? { allOf: [target, beside] } : { ...target, ...beside };
}

/** Whether a keyword says the same and, with it, asks for the same: the meaning of some hangs on others. */
const isEqual = (keyword: string, a: Node, b: Node): boolean =>
  !['if', 'additionalProperties'].includes(keyword) && isDeepStrictEqual(a[keyword], b[keyword]);

/** Whether all values that `a` names are as a keyword of `b` wants them. */
function fitsAll(keyword: string, a: Node, b: Node): boolean {
  const values = valuesOf(a);
  if (values === undefined || JSON.stringify(b[keyword]).includes('"$ref"') || keyword === 'if') return false;
  return values.every((value) => ajv.validate({ [keyword]: b[keyword] }, value) === true);
}

/** The only values that a schema takes, if it names them. */
const valuesOf = ({ const: only, enum: options }: Node): readonly unknown[] | undefined =>
  only !== undefined ? [only] : Array.isArray(options) ? options : undefined;

/** Two schemas, and how parts of them are compared: of `a` with `b`, or back. */
interface Pair {
  readonly a: Node;
  readonly b: Node;
  inner(ofA: unknown, ofB: unknown): boolean;
  back(ofB: unknown, ofA: unknown): boolean;
}

/** Whether `a` guarantees what one keyword of `b` demands. */
function holds(keyword: string, { a, b, inner, back }: Pair): boolean {
  const [before, after] = [a[keyword], b[keyword]];
  switch (keyword) {
    case 'type':
      return isSubtype(typesOf(a), typesOf(b));
    case 'multipleOf':
      return isWhole(Number(before) / Number(after)) || (Number(after) === 1 && a.type === 'integer');
    case 'required':
      return listOf(after).every((name) => listOf(before).includes(name));
    case 'dependentRequired':
      return membersOf(after).every(([name, needed]) =>
        listOf(needed).every((each) => listOf(nodeOf(before)?.[name]).includes(each)),
      );
    case 'properties':
      return membersOf(after).every(([name, schema]) =>
        inner(nodeOf(before)?.[name] ?? a.additionalProperties, schema),
      );
    case 'additionalProperties':
      if (after !== false) return inner(before, after);
      return before === false && membersOf(a.properties).every(([name]) => nodeOf(b.properties)?.[name] !== undefined);
    case 'items':
    case 'contentSchema':
      return before !== undefined && inner(before, after);
    case 'not':
      return before !== undefined && back(after, before);
    case 'if':
      return a.if !== undefined && rule({ a, b, inner, back });
    case 'allOf':
      return listOf(after).every((each) => inner(a, each) || listOf(before).some((own) => inner(own, each)));
    case 'anyOf':
      return listOf(after).some((each) => inner(a, each)) || branches({ a, b, inner, back }, listOf(after));
    case 'oneOf':
      return excludes(listOf(after)) && branches({ a, b, inner, back }, listOf(after));
    default:
      return isWithin(keyword, before, after);
  }
}

/** Whether each alternative of `a` fits into one of `after`. */
function branches({ a, inner }: Pair, after: readonly unknown[]): boolean {
  const own = [a.anyOf, a.oneOf].find((list) => Array.isArray(list));
  return own !== undefined && listOf(own).every((each) => after.some((other) => inner(each, other)));
}

/** The bounds; of anything else that differs, nothing is known. */
function isWithin(keyword: string, before: unknown, after: unknown): boolean {
  if (keyword === 'uniqueItems') return after === false;
  if (/^(max|exclusiveMax)/.test(keyword)) return typeof before === 'number' && before <= Number(after);
  if (/^min(Length|Items|Properties)$/.test(keyword)) return Number(before ?? 0) >= Number(after);
  if (/^(min|exclusiveMin)/.test(keyword)) return typeof before === 'number' && before >= Number(after);
  return false;
}

/** A rule that holds less often, or then asks for less. */
function rule({ a, b, inner, back }: Pair): boolean {
  const isSame = isDeepStrictEqual(a.if, b.if) && back(b.if, a.if) && inner(a.if, b.if);
  return (isSame || (b.else === undefined && back(b.if, a.if))) && inner(a.then, b.then) && inner(a.else, b.else);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const typesOf = ({ type }: Node): readonly unknown[] => (type === undefined ? [] : [type].flat());
/** Whether a quotient is whole, but for what floating point does to 0.3 / 0.1. */
const isWhole = (quotient: number): boolean => Math.abs(quotient - Math.round(quotient)) <= 1e-9;

const isSubtype = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length > 0 && before.every((type) => after.includes(type) || (type === 'integer' && after.includes('number')));
