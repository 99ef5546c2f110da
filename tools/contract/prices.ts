import type { ModelPrices, PriceCount } from '../../src/prices/ModelPrices.js';
import { module } from './module.js';
import type { Bundle, Schema } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

const PRICES = [
  '{ readonly listed: string; readonly unpriced?: string; readonly defaults?: Readonly<Record<string, unknown>>;',
  'readonly rows?: readonly { readonly when?: Readonly<Record<string, unknown>>; readonly credits: number;',
  'readonly per: string; readonly part?: string; readonly also?: string }[];',
  'readonly counts?: Readonly<Record<string, Readonly<Record<string, any>> | string>> }',
].join(' ');

/** `generated/prices.js`: the prices of each model (`x-prices`), with the defaults and limits of the fields that decide. */
export function pricesModule(bundle: Bundle, files: readonly Variant[]) {
  const names = variantNames(bundle);
  const entries = files.flatMap(({ id }) => {
    const { 'x-prices': prices, properties }: Schema = bundle.components.schemas[names.get(id) ?? ''] ?? {};
    // The linter has judged its form.
    const given = prices as ModelPrices | undefined;
    return given === undefined ? [] : [[id, withFields(given, properties?.input?.properties ?? {})] as const];
  });
  return module('prices', PRICES, entries);
}

function withFields({ counts = {}, ...prices }: ModelPrices, fields: Readonly<Record<string, Schema>>): ModelPrices {
  const used = Object.values(counts).flatMap((count) =>
    typeof count === 'string' ? [] : [count.field, count.over, count.upTo],
  );
  const deciding = [...(prices.rows ?? []).flatMap(({ when = {} }) => Object.keys(when)), ...used];
  const defaults = [...new Set(deciding)].flatMap((name) => {
    const value = fields[name ?? '']?.default;
    return value === undefined ? [] : [[name, value] as const];
  });
  const limited = Object.entries(counts).map(([name, count]) => [name, withLimits(count, fields)] as const);
  return {
    ...prices,
    ...(limited.length > 0 && { counts: Object.fromEntries(limited) }),
    ...(defaults.length > 0 && { defaults: Object.fromEntries(defaults) }),
  };
}

function withLimits(count: PriceCount | string, fields: Readonly<Record<string, Schema>>): PriceCount | string {
  if (typeof count === 'string' || count.field === undefined || count.over !== undefined) return count;
  const { enum: options, minimum, maximum } = fields[count.field] ?? {};
  const numbers = (options ?? [minimum, maximum]).map(Number).filter((number) => number > 0);
  return numbers.length < 2 ? count : { ...count, limits: [Math.min(...numbers), Math.max(...numbers)] };
}
