import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prices } from '../../generated/prices.js';
import { type Estimate, estimate } from '../../src/prices/index.js';
import type { ModelPrices, PriceCount } from '../../src/prices/ModelPrices.js';
import type { Schema } from '../../src/validation/Schema.js';
import { models } from '../bundle.js';
import { randomBodies } from '../randomBodies.js';

type Input = Record<string, unknown>;

/** A value that a field may have, or nothing. */
function anyOf({ enum: options, type, minimum = 0, maximum = 60, maxItems = 9 }: Schema): fc.Arbitrary<unknown> {
  const made =
    (options && fc.constantFrom(...options)) ??
    {
      boolean: fc.boolean(),
      integer: fc.integer({ min: minimum, max: maximum }),
      number: fc.integer({ min: minimum, max: maximum }),
      array: fc.array(fc.webUrl(), { maxLength: maxItems }),
    }[`${type}`] ??
    fc.string({ maxLength: 40 });
  return fc.option(made, { nil: undefined });
}

const cases = models.map(({ id, variant, example }) => {
  const { parts = [] }: ModelPrices = prices[id] ?? { listed: '' };
  const fields: Readonly<Record<string, Schema>> = Object(variant.properties).input.properties;
  const counted = parts.flatMap(({ count = '' }): PriceCount[] => (typeof count === 'string' ? [] : [count]));
  const names = [
    ...parts.flatMap(({ rows }) => rows.flatMap(({ when = {} }) => Object.keys(when))),
    ...counted.flatMap(({ field, over, follows, clips, items = [], characters }) =>
      [field, over, follows, clips, ...items, characters].flatMap((name) => name ?? []),
    ),
  ];
  const deciding = Object.fromEntries([...new Set(names)].map((name) => [name, anyOf(fields[name] ?? {})]));
  const input = fc.record(deciding).map((values): Input => ({ ...example.input, ...values }));
  return { id, variant, parts, counted, input };
});
const seconds = fc.double({ min: 0.5, max: 600, noNaN: true });

/** Both ends, where there are any. */
const ends = ({ credits }: Estimate) => (credits ? [credits.min, credits.max] : undefined);

/** No end of the second is below that of the first. */
function expectGrowth(less: Estimate, more: Estimate): void {
  const [before, after] = [ends(less), ends(more)];
  expect(after === undefined).toBe(before === undefined);
  for (const [end, credits] of (after ?? []).entries()) {
    expect(credits).toBeGreaterThanOrEqual((before?.[end] ?? 0) - 1e-6);
  }
}

describe.each(cases)('$id: an estimate', ({ id, variant, input, counted, parts }) => {
  it('never throws on a valid input, and is a span of finite credits or says why not', () => {
    const bodies = Array.from(randomBodies(variant, 2), ([, body]) => body.input);
    fc.assert(
      fc.property(
        fc.oneof(input, fc.constantFrom(...bodies)),
        fc.option(seconds, { nil: undefined }),
        (input, seconds) => {
          const { credits, usd, basis } = estimate(id, input, { seconds });

          expect(basis).not.toBe('');
          expect(usd === undefined).toBe(credits === undefined);
          if (!credits) return;
          expect(credits.min).toBeGreaterThanOrEqual(0);
          expect(credits.max).toBeGreaterThanOrEqual(credits.min);
          expect(credits.max).toBeLessThan(Infinity);
          expect(usd?.max).toBeCloseTo(credits.max / 200, 5);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('grows with the seconds of clips', () => {
    fc.assert(
      fc.property(input, seconds, seconds, (input, some, more) => {
        expectGrowth(estimate(id, input, { seconds: some }), estimate(id, input, { seconds: some + more }));
      }),
      { numRuns: 10 },
    );
  });

  const numbers = counted.flatMap(({ field }) => field ?? []);
  const lists = counted.flatMap(({ items = [] }) => items);
  const grows = numbers.length + lists.length > 0 ? it : undefined;
  grows?.('grows with the seconds and images that the input asks for or has', () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(input, count, count, (input, some, more) => {
        const grown = (by: number): Input => ({
          ...input,
          ...Object.fromEntries(numbers.map((name) => [name, by])),
          ...Object.fromEntries(lists.map((name) => [name, Array.from({ length: by }, () => 'image')])),
        });
        expectGrowth(estimate(id, grown(some)), estimate(id, grown(some + more)));
      }),
      { numRuns: 10 },
    );
  });

  it('lies within the bounds of the rows of the model', () => {
    const creditsOf = (isExtra: boolean) =>
      parts.flatMap(({ extra = false, rows }) => (extra === isExtra ? rows.map(({ credits }) => credits) : []));
    const main = creditsOf(false);
    const extra = creditsOf(true);
    fc.assert(
      fc.property(input, (input) => {
        const { credits, basis } = estimate(id, input, { seconds: 7 });
        if (!credits) return;
        // The largest number that anything was multiplied by.
        const most = Math.max(
          1,
          ...Array.from(basis.matchAll(/× (?:[\d.]+ to )?([\d.]+)/g), ([, times]) => Number(times)),
        );
        const least = Math.min(1, ...Array.from(basis.matchAll(/× ([\d.]+)/g), ([, times]) => Number(times)));

        expect(credits.min).toBeGreaterThanOrEqual(Math.min(...main) * least - 1e-6);
        expect(credits.max).toBeLessThanOrEqual((Math.max(...main) + extra.reduce((a, b) => a + b, 0)) * most + 1e-6);
      }),
      { numRuns: 20 },
    );
  });
});
