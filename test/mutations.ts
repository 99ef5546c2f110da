import { RULES } from '../src/validation/keywords.js';
import { validate } from '../src/validation/validate.js';
import { type Body, randomBodies } from './randomBodies.js';

/** A JSON Schema, read only. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A request that breaks one keyword of its variant. */
export interface Mutation {
  /** What was done, such as `leaving out input.prompt`. */
  readonly name: string;
  /** Where the broken value is or, for a missing or unknown member, the object it would be in: `/input/prompt`. */
  readonly path: string;
  /** The keyword that no longer holds. */
  readonly keyword: string;
  readonly body: unknown;
}

/**
 * Bodies that each break a single keyword of a variant, starting from ones that fit it: an example or, for a member of the input
 * that no example has, a random body. Rules are broken by `ruleMutations`.
 */
export function mutations(variant: Schema): Mutation[] {
  const { input } = variant.properties as { input: Keywords };
  // Without a rule any member goes with any other, so that nothing has to be searched for, which takes time.
  const random = RULES.some((rule) => rule in input) ? Array.from(randomBodies(variant, 120), ([, body]) => body) : [];
  const fitting = random.filter((body) => validate(variant, body, []).length === 0);
  const [first, ...others] = [...(variant.examples as readonly Body[]), ...fitting];
  const own = [...walk(variant, first, '', (value) => value)];
  const missing = Object.keys(input.properties ?? {}).filter((name) => !(name in (first?.input ?? {})));
  return [
    ...own,
    ...missing.flatMap((name) => {
      const base = others.find((body) => name in body.input);
      const of = new RegExp(`^/input/${name}(/|$)`);
      return [...walk(variant, base ?? sampled(first, name, input), '', (value) => value)].filter(({ path }) =>
        of.test(path),
      );
    }),
  ];
}

/** A body with a member that nothing which fits was found to have. */
const sampled = (body: Body | undefined, name: string, { properties }: Keywords) => ({
  ...body,
  input: { ...body?.input, [name]: sample(properties?.[name] ?? {}) },
});

/** Texts of which, for every pattern of the catalogue, some match and some do not. */
const TEXTS = ['x', ' ', '#1e90ff', '25.00%', 'https://app.example.com/file', 'ftp://app.example.com/file'];

const matching = (pattern: string, matches: boolean): string => {
  const found = TEXTS.find((text) => new RegExp(pattern, 'u').test(text) === matches);
  if (found === undefined)
    throw new Error(`Add a text to TEXTS that ${matches ? 'matches' : 'does not match'} ${pattern}`);
  return found;
};

/** A value that fits `schema`, as small as possible. */
export function sample(schema: Schema): unknown {
  const { type, minLength, minItems, minimum, required, properties, items } = schema as Keywords;
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (Array.isArray(type) ? type[0] : type) {
    case 'string':
      if (schema.format === 'uri') return 'https://app.example.com/file';
      return typeof schema.pattern === 'string' ? matching(schema.pattern, true) : 'x'.repeat(minLength ?? 1);
    case 'integer':
    case 'number':
      return minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: minItems ?? 1 }, () => sample(items ?? {}));
    case 'object':
      return Object.fromEntries((required ?? []).map((name) => [name, sample(properties?.[name] ?? {})]));
    default:
      return null;
  }
}

interface Keywords {
  readonly type?: string | readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function* walk(schema: Schema, value: unknown, path: string, place: (value: unknown) => unknown): Generator<Mutation> {
  const at = path === '' ? 'the body' : path.slice(1).replaceAll('/', '.');
  const breaking = (keyword: string, name: string, broken: unknown): Mutation => ({
    name,
    path,
    keyword,
    body: place(broken),
  });
  const { type, minLength, maxLength, minimum, maximum, minItems, maxItems, required, properties, items } =
    schema as Keywords;

  if (type !== undefined)
    yield breaking('type', `another type for ${at}`, type === 'string' ? 4711 : 'not of this type');
  if ('const' in schema) {
    const other = typeof schema.const === 'boolean' ? !schema.const : `${schema.const}-x`;
    yield breaking('const', `another value than the one of ${at}`, other);
  }
  if (Array.isArray(schema.enum)) {
    const outside = typeof schema.enum[0] === 'string' ? 'not-in-the-enum' : -4711;
    yield breaking('enum', `a value outside the enum of ${at}`, outside);
  }
  if (typeof schema.pattern === 'string') {
    const stranger = schema.format === 'uri' ? 'ftp://app.example.com/file' : matching(schema.pattern, false);
    yield breaking('pattern', `a text that does not match the pattern of ${at}`, stranger);
  }
  if (typeof schema.multipleOf === 'number' && type !== 'integer') {
    yield breaking('multipleOf', `no multiple for ${at}`, (minimum ?? 0) + schema.multipleOf / 2);
  }
  if (schema.format === 'uri') yield breaking('format', `no URI for ${at}`, 'not a uri');
  if (minLength) yield breaking('minLength', `too short a text for ${at}`, 'x'.repeat(minLength - 1));
  if (maxLength !== undefined) yield breaking('maxLength', `too long a text for ${at}`, 'x'.repeat(maxLength + 1));
  if (minimum !== undefined) yield breaking('minimum', `too small a number for ${at}`, minimum - 1);
  if (maximum !== undefined) yield breaking('maximum', `too large a number for ${at}`, maximum + 1);
  if (type === 'integer') yield breaking('type', `a fraction for ${at}`, (minimum ?? 0) + 0.5);
  if (Array.isArray(value) && items !== undefined) {
    const item = value[0] ?? sample(items);
    const list = (length: number) => Array.from({ length }, () => item);
    if (minItems) yield breaking('minItems', `too few items for ${at}`, list(minItems - 1));
    if (maxItems !== undefined) yield breaking('maxItems', `too many items for ${at}`, list(maxItems + 1));
    yield* walk(items, item, `${path}/0`, (inner) => place([inner, ...value.slice(1)]));
  }
  if (typeof value === 'object' && value !== null && properties !== undefined) {
    for (const name of required ?? []) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield breaking('required', `leaving out ${name} of ${at}`, rest);
    }
    if (schema.additionalProperties === false) {
      yield breaking('additionalProperties', `adding an unknown field to ${at}`, { ...value, no_such_field: 1 });
    }
    for (const [name, property] of Object.entries(properties)) {
      // A member of the input that is absent may not go with those that are there.
      if (path === '/input' && !(name in value)) continue;
      const inner = name in value ? Reflect.get(value, name) : sample(property);
      yield* walk(property, inner, `${path}/${name}`, (broken) => place({ ...value, [name]: broken }));
    }
  }
}
