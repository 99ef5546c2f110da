import { module } from './module.js';
import type { Bundle } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

const OBSERVED =
  "{ readonly last: string; readonly seconds?: number; readonly state?: 'generating'; readonly files?: number; " +
  "readonly format?: 'jpg'; readonly form?: 'layers' | 'placedLayers' | 'segments' | 'lyrics'; " +
  'readonly numbers?: readonly string[] }';

/**
 * `generated/observed.js`: what recorded tasks of a model did (`x-observed`), and `generated/defaults.js`: the documented defaults of
 * its input. Both are for a mock, which has to decide what a task makes; a request never carries a default.
 */
export function observedModules(bundle: Bundle, files: readonly Variant[]) {
  const names = variantNames(bundle);
  const variants = files.map(({ id }) => [id, bundle.components.schemas[names.get(id) ?? '']] as const);
  const observed = variants.map(([id, variant]) => [id, variant?.['x-observed']] as const);
  const defaults = variants.map(([id, variant]) => [id, defaultsOf(variant?.properties?.input?.properties)] as const);
  return {
    ...module(
      'observed',
      OBSERVED,
      observed.filter(([, seen]) => seen !== undefined),
    ),
    ...module('defaults', 'Readonly<Record<string, unknown>>', defaults),
  };
}

function defaultsOf(properties: Readonly<Record<string, { readonly default?: unknown }>> = {}): object {
  const given = Object.entries(properties).filter(([, field]) => field.default !== undefined);
  return Object.fromEntries(given.map(([name, field]) => [name, field.default]));
}
