import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ListedPrices } from '../../tools/contract/prices.js';
import { FACTS, FIRST_READ, type PriceFact, rowsOf, singles } from '../../tools/prices/PriceFact.js';
import { models } from '../bundle.js';

/** What the price lists said, and where the contract says something else. */
const facts: PriceFact[] = JSON.parse(await readFile(new URL(`../../${FACTS}`, import.meta.url), 'utf8'));
const pricesOf = (variant: object): ListedPrices => Object(variant)['x-prices'];

describe.each(models)('$id', ({ id, variant }) => {
  const { listed, rows = [], unpriced } = pricesOf(variant);
  const own = facts.filter((fact) => fact.models.includes(id));

  it('has the prices of the lists, or a reason for having none', () => {
    expect(singles(rows)).toEqual(singles(rowsOf(facts, id)));
    expect(rows.length > 0).toBe(unpriced === undefined);
  });

  it('has the day of the latest of them', () => {
    const days = own.map((fact) => fact.listed ?? FIRST_READ).sort();

    expect(listed).toBe(days.at(-1) ?? listed);
  });
});

it('a row of the lists that the contract has otherwise, or not at all, has a reason', () => {
  const deviating = facts.filter(({ contract, models }) => contract !== undefined || models.length === 0);

  expect(deviating.length).toBeGreaterThan(0);
  for (const { reason } of deviating) expect(reason).toMatch(/\S+ \S+/);
  for (const fact of facts) expect(fact.reason !== undefined, fact.what).toBe(deviating.includes(fact));
});

it('a deviation is one', () => {
  for (const { contract, ...fact } of facts) expect(fact).not.toMatchObject(contract ?? { contract });
});

it('no two rows of the feed have the same words', () => {
  const words = facts.filter(({ source }) => source === undefined).map(({ name, what }) => `${name} ${what}`);

  expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
});
