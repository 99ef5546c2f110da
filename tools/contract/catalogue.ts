import { module } from './module.js';
import type { Bundle } from './PublishedBundle.js';
import { TAKES, takesOf } from './takesOf.js';
import { MEDIA, RESULTS, type Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');
const ENTRY =
  `{ readonly title: string; readonly media: ${oneOf(MEDIA)}; readonly result: ${oneOf(RESULTS)}; ` +
  `readonly takes: readonly (${oneOf(TAKES)})[] }`;

/** `generated/catalogue.js`: title, media, result and what it takes of every model, by model id. */
export function catalogueModule(bundle: Bundle, variants: readonly Variant[]) {
  const names = variantNames(bundle);
  const entries = variants.map(({ id, title, media, result }) => {
    const { properties } = bundle.components.schemas[names.get(id) ?? ''] ?? {};
    return [id, { title, media, result, takes: takesOf(bundle, properties?.input ?? {}) }] as const;
  });
  return module('catalogue', ENTRY, entries);
}
