/** Many orders on many machines, through BullMQ on Redis or Postgres. */
export type { Order } from '../batch/Order.js';
export type { Ambiguous, AmbiguousAttempt, Done, Failed, Outcome, Refused, Unfinished } from '../batch/Outcome.js';
export { addOrders } from './addOrders.js';
export { createOrderWorker, type OrderWorker, type OrderWorkerOptions } from './createOrderWorker.js';
export { type BoughtTask, QueueLostError } from './QueueLostError.js';
export type { OrderQueue } from './queues.js';
export { type AmbiguousOrder, ambiguousOrders, rebuy, settle, taskEnded } from './reconcile.js';
