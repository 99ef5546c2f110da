import { isDeepStrictEqual } from 'node:util';
import { nodeOf } from './Contract.js';

/** Whether no value can fit two of `branches`, as far as that can be seen. References are not followed. */
export const excludes = (branches: readonly unknown[]): boolean =>
  branches.every((one, index) => branches.slice(index + 1).every((other) => areApart(one, other)));

function areApart(one: unknown, other: unknown): boolean {
  const [a, b] = [nodeOf(one), nodeOf(other)];
  if (a === undefined || b === undefined) return false;
  const [types, others] = [typesOf(a.type), typesOf(b.type)];
  if (types.length > 0 && others.length > 0 && !types.some((type) => others.includes(type))) return true;
  const [values, known] = [valuesOf(a), valuesOf(b)];
  if (values && known && !values.some((value) => known.some((each) => isDeepStrictEqual(each, value)))) return true;
  const required = listOf(a.required).map(String);
  return (
    required.some((name) => listOf(b.required).includes(name) && areApart(propertyOf(a, name), propertyOf(b, name))) ||
    required.some((name) => forbids(b, name)) ||
    listOf(b.required).some((name) => forbids(a, String(name)))
  );
}

type Schema = NonNullable<ReturnType<typeof nodeOf>>;

const propertyOf = (schema: Schema, name: string): unknown => nodeOf(schema.properties)?.[name];

/** Whether no object with such a member fits. */
const forbids = (schema: Schema, name: string): boolean =>
  propertyOf(schema, name) === false ||
  isDeepStrictEqual(nodeOf(schema.not)?.required, [name]) ||
  (schema.additionalProperties === false && propertyOf(schema, name) === undefined);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  schema.const !== undefined ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
/** An integer is a number, too. */
const typesOf = (type: unknown): readonly unknown[] =>
  (type === undefined ? [] : [type].flat()).map((each) => (each === 'integer' ? 'number' : each));
