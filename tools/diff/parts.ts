import { listOf, type Node, nodeOf } from './Contract.js';
import { isWord, valuesOf } from './keywords.js';
import { isSame } from './Versions.js';

/**
 * The schemas that a value has to fit all at once: one without `allOf`, and those in it.
 *
 * @returns undefined if one of them is no schema or holds itself.
 */
export function partsOf(schema: unknown = true, passed: readonly unknown[] = []): Node[] | undefined {
  const node = typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : nodeOf(schema);
  if (node === undefined || passed.includes(node)) return undefined;
  const { allOf, ...own } = node;
  const parts = listOf(allOf).map((each) => partsOf(each, [...passed, node]));
  return parts.includes(undefined) ? undefined : [own, ...parts.flatMap((each) => each ?? [])];
}

/** The members that objects need which fit all `parts`. */
export const requiredOf = (parts: readonly Node[]): readonly string[] =>
  parts.flatMap(({ required }) => listOf(required).map(String));

/** What `parts` say of a property; undefined, if nothing. */
export const propertyOf = (parts: readonly Node[], name: string): unknown =>
  united(
    parts.map(({ properties, patternProperties, additionalProperties = true }) => {
      if (Object.hasOwn(Object(properties), name)) return nodeOf(properties)?.[name];
      return patternProperties === undefined ? additionalProperties : true;
    }),
  );

/** One schema for several; undefined, if none of them says anything. */
function united(schemas: readonly unknown[]): unknown {
  const said = schemas.filter((each) => each !== undefined && each !== true);
  const distinct = said.filter((one, index) => said.findIndex((other) => isSame(one, other)) === index);
  return distinct.length > 1 ? { allOf: distinct } : distinct[0];
}

/** More alternatives than are compared each with each. */
const MANY = 200;

/** Schemas of which every value that fits all `parts` fits one or more; none, if they offer no choice. */
export function alternativesOf(parts: readonly Node[]): readonly unknown[] {
  for (const part of parts) {
    const rest = parts.filter((each) => each !== part);
    const values = valuesOf(part) ?? [];
    if (values.length > 1) return values.map((value) => ({ const: value }));
    const { anyOf, oneOf = anyOf, ...own } = part;
    if (Array.isArray(oneOf) && oneOf.length <= MANY) return oneOf.map((branch) => ({ allOf: [branch, own, ...rest] }));
    if (Array.isArray(part.type)) return part.type.map((type) => ({ allOf: [{ ...part, type }, ...rest] }));
  }
  return [];
}

/** The parts as one schema, to be put in words: what clashes stays in `allOf`, and so do rules. */
export function merged([whole = {}, ...parts]: readonly Node[]): Node {
  const [{ title: _, ...part } = {}, ...others] = parts;
  if (parts.length === 0) return whole;
  const isBare = Object.keys(whole).every(isWord);
  const clashes = Object.entries(part).some(([name, value]) => {
    if (isBare || isWord(name) || /^(required|properties)$/.test(name)) return false;
    return /^(if|not|anyOf|oneOf)$/.test(name) || (name in whole && !isSame(value, whole[name]));
  });
  if (clashes) {
    const { allOf, ...rest } = merged([whole, ...others]);
    return { ...rest, allOf: [part, ...listOf(allOf)] };
  }
  const both = [whole, part];
  const names = both.flatMap(({ properties }) => Object.keys(Object(properties)));
  const schemasOf = (name: string) => united(both.map(({ properties }) => nodeOf(properties)?.[name])) ?? true;
  const required = [...new Set(requiredOf(both))];
  return merged([
    {
      ...part,
      ...whole,
      ...(names.length > 0 && { properties: Object.fromEntries(names.map((name) => [name, schemasOf(name)])) }),
      ...(required.length > 0 && { required }),
    },
    ...others,
  ]);
}
