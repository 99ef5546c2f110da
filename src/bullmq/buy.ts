import { UnrecoverableError } from 'bullmq';
import type { KieClient } from '../client/createKieClient.js';
import { JournalError } from '../client/errors/JournalError.js';
import { KieError } from '../client/errors/KieError.js';
import { type Handover, handOver } from './handOver.js';
import { type OrderJob, orderJobId, taskIdOf } from './OrderJob.js';
import { post } from './post.js';
import { countRunning } from './queues.js';
import { pauseAfter, persist, putOff } from './steady.js';

/** What buying needs. */
export interface BuyerParts extends Handover {
  readonly client: Pick<KieClient, 'createTask'>;
  /** How many tasks run at most. */
  readonly maxRunning: number;
  readonly lockMs: number;
  /** Whether the store is known to have forgotten nothing. */
  readonly isWhole: () => Promise<boolean>;
}

/** The codes by which the API refuses every order: the key is wrong, or there are no credits for it. */
const REFUSES_ALL = [401, 402, 433];

/** How long an order is put off while enough tasks run, in ms. */
const FULL_MS = 1_000;
/** How long it is put off for by a worker that buys nothing more, in ms: another may. */
const LOST_MS = 10_000;

/**
 * Makes what buys the order of a job, once. That BullMQ hands out a job is the intent to buy it, and raises `attemptsStarted` in the
 * same step: so whoever is handed a job that was handed out before, and not cleared, knows that a task may exist.
 */
export function createBuyer(parts: BuyerParts) {
  const { queues, report, maxRunning, isWhole } = parts;

  /** Notes that this attempt bought nothing, and tries again later. */
  async function again(job: OrderJob, token: string | undefined, ms: number, refusals: number): Promise<never> {
    const data = { ...job.data, cleared: job.attemptsStarted, refusals };
    await persist(() => job.updateData(data), report).catch(report);
    return putOff(job, token, ms, report);
  }

  async function ambiguous(job: OrderJob, error?: KieError): Promise<never> {
    await handOver.ambiguous(parts, job, error);
    await persist(() => job.updateData({ ...job.data, isAmbiguous: true }), report).catch(report);
    throw new UnrecoverableError('A task may exist, and be billed: settle or rebuy the order');
  }

  return async (job: OrderJob, token: string | undefined): Promise<object> => {
    const { ref, cleared = 0, refusals = 0, isAmbiguous } = job.data;
    if (typeof ref !== 'string' || job.id !== orderJobId(ref)) {
      const error = new UnrecoverableError(`Not bought: job ${job.id} was not made by addOrders, or lost its data`);
      report(error);
      throw error;
    }
    const known = taskIdOf(job);
    if (known !== undefined) return handOver.task(parts, job, known);
    if (isAmbiguous || job.attemptsStarted !== cleared + 1) return ambiguous(job);
    if ((await persist(() => countRunning(queues), report)) > maxRunning) return again(job, token, FULL_MS, refusals);
    if (!(await isWhole())) return again(job, token, LOST_MS, refusals);

    const attempt = await post(parts, job, token);
    if ('taskId' in attempt) return handOver.task(parts, job, attempt.taskId);
    const { error } = attempt;
    if (error.ambiguous) return ambiguous(job, error);
    const isOver = REFUSES_ALL.includes(error.code ?? 0) || error instanceof JournalError;
    if (isOver) {
      report(new KieError(`Buying stopped: ${error.message}`, { cause: error, hint: 'Resume the queue to go on' }));
      await persist(() => queues.orders.pause(), report);
    }
    if (!isOver && !error.retryable) return handOver.refused(parts, job, error);
    const ms = Math.max(error.retryAfterMs ?? 0, pauseAfter(refusals));
    // Who is called too often wants no other order either.
    if (error.code === 429 || error.code === 455) await persist(() => queues.orders.rateLimit(ms), report);
    return again(job, token, ms, refusals + 1);
  };
}
