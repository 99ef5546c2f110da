import { prices } from '../../generated/prices.js';
import type { Estimate, EstimateOptions } from './Estimate.js';
import { estimateBy } from './estimateBy.js';

/**
 * Estimates what a task would cost, by the prices that the vendor listed. It asks nobody, and it is not the bill.
 *
 * What the input leaves to a documented default is priced at the default. What nobody can know beforehand makes a span, or leaves
 * `credits` undefined; `basis` says why. It takes any input and judges none.
 *
 * @throws RangeError if `seconds` is no length.
 * @example
 * estimate('bytedance/seedance-2', { prompt: 'A paper boat', resolution: '480p', duration: 4 });
 * // { credits: { min: 76, max: 76 }, usd: { min: 0.38, max: 0.38 }, listed: '2026-09-28', basis: '19 per second × 4' }
 */
export function estimate(model: string, input: object, options?: EstimateOptions): Estimate {
  const found = Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (found) return estimateBy(found, input, options);
  return { credits: undefined, usd: undefined, listed: undefined, basis: `No price of ${model} is known` };
}
