import {
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
  type JobProgress,
  Queue,
  Worker,
} from 'bullmq';
import type { Outcome } from '../batch/Outcome.js';
import type { KieClient } from '../client/createKieClient.js';
import type { SlidingWindowOptions } from '../client/limiter.js';
import { Bought } from './Bought.js';
import { createBuyer } from './buy.js';
import { reportFlaws } from './durability.js';
import { createFollowUp } from './followUp.js';
import { Guard } from './Guard.js';
import type { OrderData } from './OrderJob.js';
import type { OutcomeData } from './OutcomeJob.js';
import { outcomesName, queuesOf } from './queues.js';
import { Witness } from './Witness.js';

/** Options of {@link createOrderWorker}. */
export interface OrderWorkerOptions<Connection = ConnectionOptions> {
  /** Buys the tasks and asks for them. What it repeats, the queue repeats instead, at the rate of all workers. */
  readonly client: Pick<KieClient, 'createTask' | 'getTask'>;
  /** The name of the queue to which orders are added. */
  readonly queue: string;
  /** Where the queue is, as BullMQ takes it. */
  readonly connection: Connection;
  /** `createPostgresBackend` of BullMQ for Postgres. Default: Redis. */
  readonly backend?: BackendFactory<IQueueBackend, Connection> | undefined;
  /** The prefix of the keys in Redis, as that of the queue. Default: `bull`. */
  readonly prefix?: string | undefined;
  /**
   * Told what became of each order, and awaited. If it throws, it is called again, after a second at first and a minute at last. It
   * can be told the same twice, if the process dies right after it; and `ambiguous` can be followed by another outcome.
   */
  readonly onOutcome: (outcome: Outcome) => unknown;
  /** Told what failed: the store, the API while a task is waited for, `onOutcome`. Default: `console.error`. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /**
   * The rate of createTask, of all workers together, which is spread evenly. Default: 20 in 10,400 ms, which is 4 % above the vendor's
   * 10 s: the first POST of a process takes longer than the others.
   */
  readonly rate?: SlidingWindowOptions | undefined;
  /** How many tasks run at most, of all workers together. Default: 100. */
  readonly maxRunning?: number | undefined;
  /** How long a task is waited for, in ms, before its order is `unfinished`. Default: 24 hours. */
  readonly timeoutMs?: number | undefined;
  /** After which time another worker takes over from one that died, in ms: at least this, at most three times. Default: 30,000. */
  readonly lockMs?: number | undefined;
}

/** A worker that runs. */
export interface OrderWorker {
  /** Buys nothing more, waits for what is being bought and handed over, and closes the connections that it opened. */
  close(): Promise<void>;
}

/** How often recordInfo is asked: the vendor allows 10 per second. */
const ASK = { max: 1, duration: 102 };
/** A purchase takes 0.2 to 1.7 s, and 2 are made in a second. */
const BUYING = 10;
const ASKING = 20;
/** How often a job may be handed out again after a worker died: the fence decides, not the count. */
const MANY = 1_000_000;

/**
 * Buys orders that were added by `addOrders`, waits for their tasks and hands over what became of them. Any number of processes run
 * one. No order is bought twice: after a crash it is shown as ambiguous, and bought again only by `rebuy`. Needs the package `bullmq`.
 *
 * @example
 * const worker = createOrderWorker({ client: createKieClient(), queue: 'orders', connection, onOutcome: save });
 */
export function createOrderWorker<Connection = ConnectionOptions>(
  options: OrderWorkerOptions<Connection>,
): OrderWorker {
  const { client, queue: name, connection, prefix, onOutcome, onError = console.error } = options;
  const { rate = { limit: 20, windowMs: 10_400 }, maxRunning = 100, timeoutMs = 24 * 3_600_000 } = options;
  const { lockMs = 30_000, backend } = options;
  const report = (error: unknown) =>
    void Promise.resolve()
      .then(() => onError(error))
      .catch(console.error);
  const where = { connection, ...(prefix !== undefined && { prefix }) };
  // BullMQ types the connection by the backend, which is Redis if there is none.
  const factory = backend as BackendFactory<IQueueBackend, Connection>;
  const queue = new Queue(name, where, factory).on('error', report);
  const queues = queuesOf(queue);
  const bought = new Bought();
  const guard = new Guard(new Witness(queue.getBackend()), bought, report);
  const isWhole = () => guard.isWhole();
  const buyer = createBuyer({ client, queues, bought, maxRunning, lockMs, isWhole, report });
  const followUp = createFollowUp({ client, onOutcome, timeoutMs, bought, report });
  const common = { ...where, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: MANY };
  const workers = [
    new Worker<OrderData, object, string, IQueueBackend, JobProgress, Connection>(
      name,
      buyer,
      { ...common, concurrency: BUYING, limiter: { max: 1, duration: Math.ceil(rate.windowMs / rate.limit) } },
      factory,
    ),
    new Worker<OutcomeData, object, string, IQueueBackend, JobProgress, Connection>(
      outcomesName(name),
      followUp,
      { ...common, concurrency: ASKING, limiter: ASK },
      factory,
    ),
  ];
  for (const worker of workers) worker.on('error', report);
  const watch = setInterval(isWhole, lockMs / 3);
  void isWhole();
  void reportFlaws(queue.getBackend(), report);

  return {
    async close() {
      clearInterval(watch);
      await Promise.all(workers.map((worker) => worker.close()));
      await guard.leave();
      await queue.close();
    },
  };
}
