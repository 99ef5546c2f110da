import type { Job } from 'bullmq';
import type { Order } from '../batch/Order.js';
import { readOrder } from '../batch/readOrder.js';
import { demand } from '../client/errors/UsageError.js';

/** What the job of an order holds, beside the id of the task, which is its progress. */
export interface OrderData {
  readonly ref: string;
  readonly model: string;
  readonly input: object;
  readonly callBackUrl?: string | undefined;
  /** How often the job was handed out without buying anything. BullMQ counts how often it was handed out at all. */
  readonly cleared?: number | undefined;
  /** How often the order was refused for now. */
  readonly refusals?: number | undefined;
  /** Whether a task may exist whose id is not known. Then nothing is bought, however often the job is tried again. */
  readonly isAmbiguous?: boolean | undefined;
}

export type OrderJob = Job<OrderData>;

/** The job that is the order of this reference, and no second one. BullMQ allows no colon, and no number. */
export const orderJobId = (ref: string): string => `order-${encodeURIComponent(ref)}`;

/** @throws UsageError if an order cannot be kept. */
export function orderData(order: Order): OrderData {
  const { ref, model, input, callBackUrl } = readOrder(order);
  // Half of a pair of surrogates cannot be written as UTF-8.
  demand(!/\p{Surrogate}/u.test(ref), 'The ref of an order must be well-formed text');
  return { ref, model, input, ...(callBackUrl !== undefined && { callBackUrl }) };
}

/** The id of the task that was bought for the order; undefined if none is known. */
export function taskIdOf({ progress }: Pick<OrderJob, 'progress'>): string | undefined {
  const { taskId }: { taskId?: unknown } = Object(progress);
  return typeof taskId === 'string' ? taskId : undefined;
}
