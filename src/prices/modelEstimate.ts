import type { ModelInputs } from '../../generated/schema.js';
import type { Estimate, EstimateOptions } from './Estimate.js';
import { estimateBy } from './estimateBy.js';
import type { ModelPrices } from './ModelPrices.js';

/** Estimates what a task of one model would cost, as `estimate` does, and brings no other model along. */
export type ModelEstimate<M extends keyof ModelInputs> = (input: ModelInputs[M], options?: EstimateOptions) => Estimate;

/** Makes the estimate of a model from its prices. */
export function modelEstimate<M extends keyof ModelInputs>(_model: M, prices: ModelPrices): ModelEstimate<M> {
  return (input, options) => estimateBy(prices, input, options);
}
