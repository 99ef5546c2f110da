/** Many orders: what is ordered, how it is bought once, and what becomes of it. */
export type { Batch, BatchOptions, Orders } from './Batch.js';
export type { BatchStatus } from './BatchStatus.js';
export { BatchStoppedError } from './BatchStoppedError.js';
export { createBatch } from './createBatch.js';
export { type BatchJournal, fileJournal } from './disk/fileJournal.js';
export type { Order } from './Order.js';
export type { Ambiguous, AmbiguousAttempt, Done, Failed, Outcome, Refused, Unfinished } from './Outcome.js';
export type { BatchClient, EstimateOrder, SaveOptions } from './Session.js';
