import { catalogue } from '../../../generated/catalogue.js';
import { prices } from '../../../generated/prices.js';
import type { PricePart } from '../../prices/ModelPrices.js';

/** What the list of prices says of one. */
export type ListedPrice = ReturnType<typeof listed>;
/** The kinds of price. */
export const KINDS = ['image', 'video', 'music', 'chat'] as const;

/** The list of prices, made of the contract. The names are ours: those of the vendor are not in the contract. */
export const priceList: readonly ListedPrice[] = Object.entries(prices).flatMap(([id, { parts = [] }]) =>
  parts.flatMap(({ per, extra, rows }) => rows.map((row) => listed(id, row, per, extra))),
);

function listed(id: string, { when = {}, credits }: PricePart['rows'][number], per: string, extra = false) {
  const { title = id, media = 'image' } = catalogue[id] ?? {};
  const words = [title, extra && 'input', ...Object.entries(when).map(([name, value]) => wordsOf(name, value))];
  const [kind = 'music'] = KINDS.filter((kind) => kind === media);
  const [provider = id] = id.split('/');
  return {
    ...{ modelDescription: words.filter(Boolean).join(', '), interfaceType: kind, provider },
    ...{ creditPrice: `${credits}`, creditUnit: `per ${per}`, usdPrice: `${Math.round(credits * 5000) / 1e6}` },
    ...{ falPrice: '', discountRate: 0, discountPrice: false },
    anchor: `https://kie.ai/?model=${encodeURIComponent(id)}`,
  };
}

function wordsOf(name: string, value: readonly string[] | { readonly present: boolean }): string {
  return 'present' in value ? `${value.present ? 'with' : 'no'} ${name}` : value.join(' or ');
}
