/** Estimates what a task costs before it is bought. */
export type { Estimate, EstimateOptions, Span } from './Estimate.js';
export { estimate } from './estimateModel.js';
export type { ModelEstimate } from './modelEstimate.js';
