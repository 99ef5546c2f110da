import { module } from './module.js';
import { type Bundle, resolve, type Schema } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

const ENTRY =
  '{ readonly description: string; readonly page: string; readonly documented: string; ' +
  'readonly fields: Readonly<Record<string, string>>; readonly example: Readonly<Record<string, unknown>> }';

/**
 * `generated/manual.js`: what a person is told of each model: what it does, the vendor's page and the day it was read, a sentence or
 * more on each field, and an example of an input. The path of a field is written `speakers[].voice`.
 */
export function manualModule(bundle: Bundle, variants: readonly Variant[]) {
  const names = variantNames(bundle);
  const entries = variants.map(({ id }) => {
    const variant = bundle.components.schemas[names.get(id) ?? ''] ?? {};
    const { description, externalDocs, properties, examples } = variant;
    const input = Object.fromEntries(describedFields(bundle, properties?.input ?? {}, ''));
    const { input: example }: { input?: unknown } = Object(examples?.[0]);
    const entry = { description, page: externalDocs?.url, documented: variant['x-documented'], fields: input, example };
    return [id, entry] as const;
  });
  return module('manual', ENTRY, entries);
}

/** The path of every described field, and its description. */
function* describedFields(bundle: Bundle, schema: Schema, path: string): Generator<readonly [string, string]> {
  const { properties = {}, items } = resolve(bundle, schema);
  for (const [name, field] of Object.entries(properties)) {
    const at = path === '' ? name : `${path}.${name}`;
    const { description } = resolve(bundle, field);
    if (description !== undefined) yield [at, description];
    yield* describedFields(bundle, field, at);
  }
  if (items !== undefined) yield* describedFields(bundle, items, `${path}[]`);
}
