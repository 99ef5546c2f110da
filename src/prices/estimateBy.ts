import type { Estimate, EstimateOptions } from './Estimate.js';
import type { ModelPrices, PriceCount, PricePart } from './ModelPrices.js';
import { type Fields, isGiven, quantity } from './quantity.js';

const ONCE: PriceCount = { limits: [1, 1] };

/**
 * Estimates by the prices of one model.
 *
 * @throws RangeError if `seconds` is no length.
 */
export function estimateBy(prices: ModelPrices, given: object, { seconds }: EstimateOptions = {}): Estimate {
  if (!(seconds === undefined || (seconds > 0 && seconds < Infinity))) throw new RangeError('seconds must be above 0');
  const { listed, unpriced, parts = [], defaults = {} } = prices;
  // Members by name are all that is read of it.
  const input = Object(given) as Fields;
  const basis: string[] = [];
  let least = 0;
  let most = 0;
  const span = (rate: number) => ({ min: round(least * rate), max: round(most * rate) });
  const none = (basis: string): Estimate => ({ credits: undefined, usd: undefined, listed, basis });
  const fits = (when: PricePart['rows'][number]['when']): boolean => {
    for (const name in when) {
      const wanted = when[name] ?? [];
      const value = input[name] ?? defaults[name];
      // Where nobody knows what is meant by an absent field, it may mean anything.
      const fit =
        'present' in wanted
          ? isGiven(input[name]) === wanted.present
          : value === undefined || wanted.includes(`${value}`);
      if (!fit) return false;
    }
    return true;
  };

  for (const { extra, per, rows, count = ONCE } of parts) {
    let min = Infinity;
    let max = -1;
    for (const { when, credits } of rows) {
      if (!fits(when)) continue;
      min = Math.min(min, credits);
      max = Math.max(max, credits);
    }
    if (max < 0) {
      if (extra) continue;
      return none('No price is listed for these values');
    }
    if (typeof count === 'string') return none(count);
    const times = quantity(count, input, defaults, seconds);
    if (typeof times === 'string') return none(`It depends on the length of ${times}: pass seconds`);
    least += min * times[0];
    most += max * times[1];
    if (!extra || times[1]) basis.push(`${text(min, max)} per ${per} × ${text(...times)}`);
  }
  return unpriced ? none(unpriced) : { credits: span(1), usd: span(0.005), listed, basis: basis.join(' + ') };
}

/** Sums of decimals are a little off. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const text = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);
