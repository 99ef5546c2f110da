import { describe, expect, it } from 'vitest';
import { compileSchemas } from '../../tools/contract/schemas.js';
import { bundle, contract } from '../bundle.js';

/** A value in the bundle, and where its schema is. */
interface Value {
  readonly at: string;
  readonly schema: string;
  readonly value: unknown;
}

/** What a `$ref` leads to. */
function target(node: unknown): unknown {
  const { $ref }: { $ref?: string } = Object(node);
  if ($ref === undefined) return node;
  return $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((owner, key) => Object(owner)[key.replaceAll('~1', '/').replaceAll('~0', '~')], bundle);
}

/** Every default and example. */
function* valuesIn(node: unknown, at: string): Generator<Value> {
  if (typeof node !== 'object' || node === null) return;
  const members = Object.entries(node);
  const { schema, default: preset, examples, example } = node as Record<string, unknown>;
  const isSchema = schema === undefined;
  const own = isSchema ? at : `${at}/schema`;
  // A field may be called so; then it is a schema, in a list of properties.
  if (!at.endsWith('/properties')) {
    if (preset !== undefined) yield { at: `${at}/default`, schema: own, value: preset };
    if (example !== undefined) yield { at: `${at}/example`, schema: own, value: example };
    for (const [name, each] of Object.entries(examples ?? {})) {
      const value = isSchema ? each : Object(target(each)).value;
      yield { at: `${at}/examples/${name}`, schema: own, value };
    }
  }
  for (const [key, member] of members) {
    if (/^(default|examples?|const|enum)$/.test(key) && !at.endsWith('/properties')) continue;
    yield* valuesIn(member, `${at}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`);
  }
}

// Those among the components are referred to from where they belong.
const { examples: _, ...kinds } = bundle.components;
const parts = { '/paths': bundle.paths, ...prefixed('/components/', kinds) };
const values = Object.entries(parts).flatMap(([at, part]) => [...valuesIn(part, at)]);

function prefixed(prefix: string, members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [prefix + name, member]));
}

describe('the bundle', () => {
  it.each([
    '/paths/~1api~1v1~1jobs~1createTask/post/requestBody',
    ...['schemas', 'parameters', 'responses', 'headers', 'callbacks'].map((kind) => `/components/${kind}`),
  ])('has defaults or examples in %s', (place) => {
    expect(values.filter(({ at }) => at.startsWith(place))).not.toEqual([]);
  });

  it('has no default and no example that does not fit its schema', () => {
    const validatorAt = compileSchemas(contract);
    const wrong = values.filter(({ schema, value }) => !validatorAt(schema)(value));

    expect(wrong).toEqual([]);
  });
});
