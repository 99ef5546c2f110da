import type { ModelPrices, PriceCount, PricePart } from '../../src/prices/ModelPrices.js';
import { module } from './module.js';
import type { Bundle, Schema } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

/** `x-prices` of a model file. */
export interface ListedPrices {
  readonly listed: string;
  readonly unpriced?: string;
  readonly counts?: Readonly<Record<string, PriceCount | string>>;
  readonly rows?: readonly PriceRow[];
}

/** One price, and when it is charged. */
export interface PriceRow {
  readonly when?: Readonly<Record<string, unknown>>;
  readonly credits: number;
  readonly per: string;
  /** What of the task is charged, if other rows charge other parts. One that begins with `input` is charged on top. */
  readonly part?: string;
  /** A condition that no field tells. */
  readonly also?: string;
}

type FieldsByName = Readonly<Record<string, Schema>>;

const PRICES =
  '{ readonly listed: string; readonly unpriced?: string; readonly defaults?: Readonly<Record<string, unknown>>; ' +
  'readonly parts?: readonly { readonly extra?: true; readonly per: string; readonly count?: any; ' +
  'readonly rows: readonly { readonly when?: Readonly<Record<string, any>>; readonly credits: number }[] }[] }';

/** `generated/prices.js`: the prices of each model, by what is charged, with the defaults and limits of the fields that decide. */
export function pricesModule(bundle: Bundle, files: readonly Variant[]) {
  const names = variantNames(bundle);
  const entries = files.flatMap(({ id }) => {
    const { 'x-prices': prices, properties }: Schema = bundle.components.schemas[names.get(id) ?? ''] ?? {};
    const fields = properties?.input?.properties ?? {};
    // The linter has judged its form.
    return prices === undefined ? [] : [[id, withFields(prices as ListedPrices, fields)] as const];
  });
  return module('prices', PRICES, entries);
}

function withFields({ counts = {}, rows = [], ...known }: ListedPrices, fields: FieldsByName): ModelPrices {
  const extras = new Set(rows.map(extraOf));
  const parts = [...extras].sort().map((extra) => partOf(rows.filter((row) => extraOf(row) === extra)));
  function partOf(rows: readonly PriceRow[]): PricePart {
    const [{ part = '', per } = { per: '' }] = rows;
    const count = counts[part] ?? counts[per];
    return {
      ...(extraOf({ part }) !== '' && { extra: true }),
      per,
      ...(count !== undefined && { count: withLimits(count, fields) }),
      rows: rows.map(({ when, credits }) => ({ ...(when && { when: texts(when) }), credits })),
    };
  }
  const counted = parts.flatMap(({ count = '' }) => (typeof count === 'string' ? [] : [count.field, count.over]));
  const deciding = new Set([...rows.flatMap(({ when = {} }) => Object.keys(when)), ...counted]);
  const defaults = [...deciding].map((name = '') => [name, fields[name]?.default] as const);
  const set = defaults.filter(([, value]) => value !== undefined);
  return {
    ...known,
    ...(parts.length > 0 && { parts }),
    ...(set.length > 0 && { defaults: Object.fromEntries(set) }),
  };
}

/** The part that a row charges on top of what comes out. */
const extraOf = ({ part = '' }: Pick<PriceRow, 'part'>): string => (part.startsWith('input ') ? part : '');

function texts(when: NonNullable<PriceRow['when']>) {
  const texts = Object.entries(when).map(([name, value]) => {
    const { present } = Object(value);
    return [name, present === undefined ? [value].flat().map(String) : { present }];
  });
  return Object.fromEntries(texts);
}

function withLimits(count: PriceCount | string, fields: FieldsByName): PriceCount | string {
  if (typeof count === 'string' || count.field === undefined || count.over !== undefined) return count;
  const { enum: options, minimum, maximum } = fields[count.field] ?? {};
  const numbers = (options ?? [minimum, maximum]).map(Number).filter((number) => number > 0);
  return numbers.length < 2 ? count : { ...count, limits: [Math.min(...numbers), Math.max(...numbers)] };
}
