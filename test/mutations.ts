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

/** Bodies that each break a single keyword of `schema`, starting from one that fits it. Conditional rules are not broken. */
export function mutations(schema: Schema, example: unknown): Mutation[] {
  return [...walk(schema, example, '', (value) => value)];
}

/** A value that fits `schema`, as small as possible. */
export function sample(schema: Schema): unknown {
  const { type, minLength, minItems, minimum, required, properties, items } = schema as Keywords;
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (Array.isArray(type) ? type[0] : type) {
    case 'string':
      return schema.format === 'uri' ? 'https://app.example.com/file' : 'x'.repeat(minLength ?? 1);
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
  if ('const' in schema) yield breaking('const', `another value than the one of ${at}`, `${schema.const}-x`);
  if (Array.isArray(schema.enum)) {
    const outside = typeof schema.enum[0] === 'string' ? 'not-in-the-enum' : -4711;
    yield breaking('enum', `a value outside the enum of ${at}`, outside);
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
      const inner = name in value ? Reflect.get(value, name) : sample(property);
      yield* walk(property, inner, `${path}/${name}`, (broken) => place({ ...value, [name]: broken }));
    }
  }
}
