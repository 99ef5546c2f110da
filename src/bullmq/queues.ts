import { type IQueueBackend, Queue } from 'bullmq';
import type { OrderData } from './OrderJob.js';
import type { OutcomeData } from './OutcomeJob.js';

/** A `Queue` of BullMQ, on Redis or on Postgres. */
export interface OrderQueue {
  readonly name: string;
  readonly opts: { readonly prefix?: string | undefined };
  getBackend(): IQueueBackend;
}

/** What a queue of orders consists of. */
export interface Queues {
  /** A job for each order: it is completed when the order was bought or refused, and failed while that is ambiguous. */
  readonly orders: TypedQueue<OrderData>;
  /** A job for each task that is waited for, and for each outcome that was not handed over yet. */
  readonly outcomes: TypedQueue<OutcomeData>;
}

type TypedQueue<Data> = Queue<Data, unknown, string, Data, unknown, string, IQueueBackend, unknown>;

const known = new WeakMap<IQueueBackend, Queues>();

/** The two queues, over the connection of the first. */
export function queuesOf(queue: OrderQueue): Queues {
  const { name, opts } = queue;
  const backend = queue.getBackend();
  let queues = known.get(backend);
  if (queues === undefined) {
    const open = <Data>(each: string): TypedQueue<Data> =>
      new Queue<Data, unknown, string, Data, unknown, string, IQueueBackend, unknown>(
        each,
        { connection: undefined, ...(opts.prefix !== undefined && { prefix: opts.prefix }) },
        () => backend.forQueue(each, opts.prefix),
      );
    const orders = open<OrderData>(name);
    queues = { orders, outcomes: open(outcomesName(name)) };
    known.set(backend, queues);
  }
  return queues;
}

/** The name of the second queue. */
export const outcomesName = (name: string): string => `${name}-outcomes`;

/** What no job of ours may have otherwise: it is tried once, and remembered for good. */
export const JOB_OPTIONS = { attempts: 1, removeOnComplete: false, removeOnFail: false } as const;

/** How many tasks run, or are about to be bought. */
export async function countRunning({ orders, outcomes }: Queues): Promise<number> {
  // In this order: an order that is bought in between is counted twice, and not overlooked.
  const { active = 0 } = await orders.getJobCounts('active');
  const counts = await outcomes.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return active + Object.values(counts).reduce((sum, count) => sum + count, 0);
}
