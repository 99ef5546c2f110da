/** Many orders: what is ordered, and what becomes of it. */
export type { Order } from './Order.js';
export type { Ambiguous, AmbiguousAttempt, Done, Failed, Outcome, Refused, Unfinished } from './Outcome.js';
