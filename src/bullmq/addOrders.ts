import { isDeepStrictEqual } from 'node:util';
import type { Order } from '../batch/Order.js';
import { UsageError } from '../client/errors/UsageError.js';
import { type OrderData, orderData, orderJobId } from './OrderJob.js';
import { JOB_OPTIONS, type OrderQueue, type Queues, queuesOf } from './queues.js';

/** How many orders are added by one command. */
const CHUNK = 100;

/**
 * Adds orders to a queue, from which the workers of {@link createOrderWorker} buy them. The same reference is the same order: one that
 * is in the queue, or was, is not added again. The queue remembers the orders until you remove their jobs.
 *
 * @param queue A `Queue` of BullMQ.
 * @param orders Any number of them: they are read as they are added.
 * @returns How many there were.
 * @throws UsageError if an order cannot be kept, or its reference is known with another model, input or callBackUrl. Those before it
 * are added.
 * @example
 * await addOrders(queue, [{ ref: 'boat-7', model: 'google/nano-banana', input: { prompt: 'A paper boat' } }]);
 */
export async function addOrders(queue: OrderQueue, orders: Iterable<Order> | AsyncIterable<Order>): Promise<number> {
  const queues = queuesOf(queue);
  let count = 0;
  let chunk: OrderData[] = [];
  for await (const order of orders) {
    chunk.push(orderData(order));
    count++;
    if (chunk.length < CHUNK) continue;
    await addChunk(queues, chunk);
    chunk = [];
  }
  if (chunk.length > 0) await addChunk(queues, chunk);
  return count;
}

async function addChunk({ orders }: Queues, chunk: readonly OrderData[]): Promise<void> {
  await orders.addBulk(
    chunk.map((data) => ({ name: data.model, data, opts: { ...JOB_OPTIONS, jobId: orderJobId(data.ref) } })),
  );
  // BullMQ leaves a job that is there as it is, and does not say so.
  const jobs = await Promise.all(chunk.map(({ ref }) => orders.getJob(orderJobId(ref))));
  for (const [index, data] of chunk.entries()) {
    const { ref, model, input, callBackUrl } = jobs[index]?.data ?? data;
    const plain = JSON.parse(JSON.stringify(data));
    if (isDeepStrictEqual(plain, JSON.parse(JSON.stringify({ ref, model, input, callBackUrl })))) continue;
    throw new UsageError('This ref is in the queue with another model, input or callBackUrl', {
      ref,
      model: data.model,
    });
  }
}
