import type { Estimate, EstimateOptions } from './Estimate.js';
import type { ModelPrices, PriceRow } from './ModelPrices.js';
import { type Fields, isGiven, quantity } from './quantity.js';

/**
 * Estimates by the prices of one model.
 *
 * @throws RangeError if `seconds` is no length.
 */
export function estimateBy(prices: ModelPrices, given: object, { seconds }: EstimateOptions = {}): Estimate {
  if (seconds !== undefined && !(seconds > 0 && seconds < Infinity)) throw new RangeError('seconds must be above 0');
  const { listed, unpriced, rows = [], counts = {}, defaults = {} } = prices;
  const input: Fields = { ...given };
  const none = (basis: string): Estimate => ({ credits: undefined, usd: undefined, listed, basis });

  const totals: [min: number, max: number] = [0, 0];
  const basis: string[] = [];
  // What goes in is charged on top of what comes out, and may be free. Of what comes out, one row has to fit.
  for (const part of new Set(['', ...rows.map(inputPart)])) {
    const fitting = rows.filter((row) => inputPart(row) === part && fits(row, input, defaults));
    const [first] = fitting;
    if (!first && part) continue;
    if (!first) return none(unpriced ?? 'No price is listed for these values');
    const times: number[] = [];
    const costs: number[] = [];
    for (const { credits, per, part } of fitting) {
      const count = counts[part ?? per];
      const bounds = typeof count === 'object' ? quantity(count, input, defaults, seconds) : (count ?? [1, 1]);
      if (typeof bounds === 'string') return none(bounds);
      times.push(...bounds);
      costs.push(...bounds.map((times) => times * credits));
    }
    totals[0] += Math.min(...costs);
    totals[1] += Math.max(...costs);
    if (part && !Math.max(...costs)) continue;
    basis.push(`${span(fitting.map(({ credits }) => credits))} per ${first.per} × ${span(times)}`);
  }
  const [credits, usd] = [1, 0.005].map((rate) => ({ min: round(totals[0] * rate), max: round(totals[1] * rate) }));
  return { credits, usd, listed, basis: basis.join(' + ') };
}

const inputPart = ({ part = '' }: PriceRow): string => (part.startsWith('input ') ? part : '');

function fits({ when = {} }: PriceRow, input: Fields, defaults: Fields): boolean {
  return Object.entries(when).every(([name, wanted]) => {
    const { present } = Object(wanted);
    if (present !== undefined) return isGiven(input[name]) === present;
    const value = input[name] ?? defaults[name];
    // Where nobody knows what is meant by an absent field, it may mean anything.
    return value === undefined || [wanted].flat().some((each) => typeof value !== 'object' && `${each}` === `${value}`);
  });
}

/** Sums of decimals are a little off. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function span(values: readonly number[]): string {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return min === max ? `${min}` : `${min} to ${max}`;
}
