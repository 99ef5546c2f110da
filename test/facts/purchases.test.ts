import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { estimate } from '../../src/prices/index.js';

/** What tasks did cost whose credits were recorded exactly, alone or as a sum. */
interface Purchase {
  readonly day: string;
  readonly credits: number;
  readonly tasks: readonly { readonly model: string; readonly input: object; readonly seconds?: number }[];
  /** What the record does not say. */
  readonly assumed?: string;
  /** Why it cost something else than is listed now. */
  readonly deviation?: string;
}

const purchases: Purchase[] = JSON.parse(await readFile(new URL('purchases.json', import.meta.url), 'utf8'));
const named = purchases.map((purchase) => ({
  ...purchase,
  models: purchase.tasks.map(({ model }) => model).join(' + '),
}));

it.each(named)('$models: the estimate has the $credits credits that were charged, or a reason why not', (purchase) => {
  const spans = purchase.tasks.map(({ model, input, seconds }) => estimate(model, input, { seconds }).credits);
  const sum = (end: 'min' | 'max') => spans.reduce((total, span) => total + (span?.[end] ?? Number.NaN), 0);
  const isWithin = sum('min') - 1e-6 <= purchase.credits && purchase.credits <= sum('max') + 1e-6;

  expect(isWithin, `${sum('min')} to ${sum('max')}`).toBe(purchase.deviation === undefined);
});
