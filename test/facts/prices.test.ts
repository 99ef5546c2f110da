import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ModelPrices } from '../../src/prices/ModelPrices.js';
import { FACTS, FIRST_READ, type PriceFact, rowsOf, singles } from '../../tools/prices/PriceFact.js';
import { models } from '../bundle.js';

/** What the price lists said, and where the contract says something else. */
const facts: PriceFact[] = JSON.parse(await readFile(new URL(`../../${FACTS}`, import.meta.url), 'utf8'));
const pricesOf = (variant: object): ModelPrices => Object(variant)['x-prices'];

describe.each(models)('$id', ({ id, variant }) => {
  const { listed, rows = [], unpriced, counts = {} } = pricesOf(variant);
  const own = facts.filter((fact) => fact.models.includes(id));

  it('has the prices of the lists, or a reason for having none', () => {
    expect(singles(rows)).toEqual(singles(rowsOf(facts, id)));
    expect(rows.length > 0).toBe(unpriced === undefined);
  });

  it('has the day of the latest of them', () => {
    expect(listed).toBe(
      own
        .map((fact) => fact.listed ?? FIRST_READ)
        .sort()
        .at(-1) ?? FIRST_READ,
    );
  });

  it('prices by fields that it has, and counts what its rows charge', () => {
    const { input } = Object(variant).properties;
    const counted = Object.values(counts).flatMap((count) => {
      const { field, over, follows, clips, upTo, characters, items = [] } = typeof count === 'string' ? {} : count;
      return [field, over, follows, clips, upTo, characters, ...items].filter((name) => name !== undefined);
    });
    const used = [...counted, ...rows.flatMap(({ when = {} }) => Object.keys(when))];

    expect(Object.keys(input.properties)).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(rows.map(({ per, part }) => part ?? per)).toEqual(expect.arrayContaining(Object.keys(counts)));
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
