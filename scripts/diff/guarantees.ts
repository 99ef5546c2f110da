import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { membersOf, type Node, nodeOf, resolved } from './Contract.js';
import { isWord } from './words.js';

/** A schema and the contract into which its references lead. */
export interface Located {
  readonly schema: unknown;
  readonly contract: unknown;
}

const DEEPEST = 40;
const ajv = new Ajv2020({ strict: false, logger: false, allErrors: false });
addFormats.default(ajv);

/**
 * Whether every value that fits `one` fits `other`, as far as that can be seen: no, if unsure.
 *
 * @param keyword To look at what this keyword of `other` demands only. What `if` demands is that of `then` and `else` too.
 */
export function guarantees(one: Located, other: Located, keyword?: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (other.schema === true || other.schema === undefined || one.schema === false) return true;
  const a = one.schema === true || one.schema === undefined ? {} : resolved(one.contract, one.schema);
  const b = resolved(other.contract, other.schema);
  if (a === undefined || b === undefined) return false;
  const values = valuesOf(a);
  if (keyword === undefined && values !== undefined && !JSON.stringify(b).includes('"$ref"'))
    return values.every((value) => ajv.validate(b, value) === true);
  const inner = (x: unknown, y: unknown) =>
    guarantees({ ...one, schema: x }, { ...other, schema: y }, undefined, depth + 1);
  const all = Object.keys(b).map((each) => (each === 'then' || each === 'else' ? 'if' : each));
  const asked = keyword === undefined ? all : all.filter((each) => each === keyword);
  return asked.every((each) => isWord(each) || isEqual(each, a, b) || holds(each, a, b, inner));
}

/** Whether a keyword says the same. What `if` says is more than its own value. */
const isEqual = (keyword: string, a: Node, b: Node): boolean =>
  keyword !== 'if' && isDeepStrictEqual(a[keyword], b[keyword]);

/** The only values that a schema takes, if it names them. */
const valuesOf = ({ const: only, enum: options }: Node): readonly unknown[] | undefined =>
  only !== undefined ? [only] : Array.isArray(options) ? options : undefined;

type Inner = (one: unknown, other: unknown) => boolean;

/** Whether `a` guarantees what one keyword of `b` demands. */
function holds(keyword: string, a: Node, b: Node, inner: Inner): boolean {
  const [before, after] = [a[keyword], b[keyword]];
  const branches = [a.anyOf, a.oneOf].find((list) => Array.isArray(list));
  switch (keyword) {
    case 'type':
      return valuesOf(a)?.every((value) => ajv.validate({ type: after }, value)) ?? isSubtype(typesOf(a), typesOf(b));
    case 'const':
    case 'enum':
      return valuesOf(a)?.every((value) => valuesOf(b)?.some((each) => isDeepStrictEqual(each, value))) ?? false;
    case 'multipleOf':
      return Number(after) === 1 ? a.type === 'integer' : Number(before) % Number(after) === 0;
    case 'required':
      return listOf(after).every((name) => listOf(before).includes(name));
    case 'dependentRequired':
      return membersOf(after).every(([name, needed]) =>
        listOf(needed).every((each) => listOf(nodeOf(before)?.[name]).includes(each)),
      );
    case 'properties':
      return membersOf(after).every(([name, schema]) => {
        const own = nodeOf(before)?.[name];
        return own === undefined && a.additionalProperties === false
          ? true
          : inner(own ?? a.additionalProperties, schema);
      });
    case 'additionalProperties':
      return before === false && membersOf(a.properties).every(([name]) => nodeOf(b.properties)?.[name] !== undefined);
    case 'items':
    case 'contentSchema':
      return before !== undefined && inner(before, after);
    case 'not':
      return before !== undefined && inner(after, before);
    case 'if':
      return rule(a, b, inner);
    case 'allOf':
      return listOf(after).every((each) => inner(a, each) || listOf(before).some((own) => inner(own, each)));
    case 'anyOf':
    case 'oneOf':
      // That the alternatives of oneOf exclude each other is for the examples to show.
      return (
        (keyword === 'anyOf' && listOf(after).some((each) => inner(a, each))) ||
        (branches !== undefined && listOf(branches).every((own) => listOf(after).some((each) => inner(own, each))))
      );
    default:
      return isWithin(keyword, before, after);
  }
}

/** The bounds; of anything else that differs, nothing is known. */
function isWithin(keyword: string, before: unknown, after: unknown): boolean {
  if (/^(max|exclusiveMax)/.test(keyword)) return typeof before === 'number' && before <= Number(after);
  if (/^(min|exclusiveMin)/.test(keyword)) return typeof before === 'number' && before >= Number(after);
  return false;
}

/** A rule that holds less often, or then asks for less. */
function rule(a: Node, b: Node, inner: Inner): boolean {
  const isSame = isDeepStrictEqual(a.if, b.if);
  if (a.if === undefined) return false;
  return (isSame || (b.else === undefined && inner(b.if, a.if))) && inner(a.then, b.then) && inner(a.else, b.else);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const typesOf = ({ type }: Node): readonly unknown[] => (type === undefined ? [] : [type].flat());

const isSubtype = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length > 0 && before.every((type) => after.includes(type) || (type === 'integer' && after.includes('number')));
