import type { Schema } from '../contract/PublishedBundle.js';
import type { ListedPrices, PriceRow } from '../contract/prices.js';

/** The prices of a model in short, for the table of all models. */
export interface ShortPrice {
  /** Such as `6 to 16 per image`; empty if there is none. */
  readonly text: string;
  /** Its unit; empty if there is none. */
  readonly per: string;
  /** The lowest, to sort by. */
  readonly credits: number | undefined;
  readonly listed: string;
}

// The linter has judged its form.
const pricesOf = (variant: Schema): ListedPrices => (variant['x-prices'] ?? { listed: '' }) as ListedPrices;
const isExtra = ({ part = '' }: PriceRow): boolean => part.startsWith('input ');

export function shortPrice(variant: Schema): ShortPrice {
  const { listed, rows = [] } = pricesOf(variant);
  const main = rows.filter((row) => !isExtra(row));
  const credits = main.map((row) => row.credits).sort((a, b) => a - b);
  const ends = [...new Set([credits[0], credits.at(-1)])].join(' to ');
  const per = main[0]?.per ?? '';
  return { text: per && `${ends} per ${per}`, per, credits: credits[0], listed };
}

/** All prices of a model in Markdown, for its page. */
export function priceTable(variant: Schema): string {
  const { listed, unpriced, rows = [] } = pricesOf(variant);
  if (rows.length === 0) return unpriced === undefined ? '' : `No price is known: ${unpriced}.`;
  const lines = rows.map((row) => `| ${conditionsOf(row)} | ${row.credits} | ${row.per} |`);
  const head = `What the vendor listed on ${listed}, in credits of 0.005 USD. It is not the bill.`;
  return [`${head}\n`, '| when | credits | per |', '|---|---|---|', ...lines].join('\n');
}

function conditionsOf({ when = {}, part, also }: PriceRow): string {
  const fields = Object.entries(when).map(([name, value]) => {
    const { present } = Object(value);
    if (present !== undefined) return `${present ? 'with' : 'without'} \`${name}\``;
    return `\`${name}\` ${[value]
      .flat()
      .map((each) => `\`${each}\``)
      .join(' or ')}`;
  });
  return [part, ...fields, also].filter(Boolean).join(', ') || 'always';
}
