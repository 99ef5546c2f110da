import { demand } from '../client/errors/UsageError.js';
import { waitForTask } from './handOver.js';
import { type OrderJob, orderJobId, taskIdOf } from './OrderJob.js';
import { taskJobId } from './OutcomeJob.js';
import { type OrderQueue, queuesOf } from './queues.js';

/** An order of which nobody knows whether it was bought. */
export interface AmbiguousOrder {
  readonly ref: string;
  readonly model: string;
  readonly input: object;
  /** When it was found to be ambiguous, in ms since 1970: look in the task list of the account a little before that. */
  readonly since: number | undefined;
}

/**
 * Lists the orders of which nobody knows whether they were bought: the failed jobs of the queue without a task. Look now and then: the
 * task of another failed job is waited for at the latest then.
 *
 * @param limit How many at most, the latest first. Default: 1,000.
 */
export async function ambiguousOrders(queue: OrderQueue, limit = 1_000): Promise<AmbiguousOrder[]> {
  const queues = queuesOf(queue);
  const ambiguous: AmbiguousOrder[] = [];
  for (const job of await queues.orders.getFailed(0, limit - 1)) {
    const { ref, model, input } = job.data;
    if (typeof ref !== 'string' || job.id !== orderJobId(ref)) continue;
    const taskId = taskIdOf(job);
    if (taskId === undefined) ambiguous.push({ ref, model, input, since: job.finishedOn });
    // A worker that had lost the order to another one may have died before the task was waited for.
    else await waitForTask(queues, job, taskId);
  }
  return ambiguous;
}

/**
 * Tells which task an order bought, as a person found it in the task list of the account, or a callback named it. The task is waited
 * for, and its outcome handed over.
 *
 * @throws UsageError if there is no such order, it is known to have bought another task, or the task is that of another order.
 */
export async function settle(queue: OrderQueue, ref: string, taskId: string): Promise<void> {
  demand(typeof taskId === 'string' && taskId.trim(), 'taskId must be an id from createTask', { ref });
  const other = (await queuesOf(queue).outcomes.getJob(taskJobId(taskId)))?.data.ref ?? ref;
  demand(other === ref, `Task ${taskId} is that of the order ${other}`, { ref, taskId });
  const job = await failedOrder(queue, ref, taskId);
  await job.updateProgress({ taskId });
  await job.retry('failed');
}

/**
 * Buys an ambiguous order again, because a person says that its task does not exist, or may be paid for twice.
 *
 * @throws UsageError if there is no such order, or it is not ambiguous.
 */
export async function rebuy(queue: OrderQueue, ref: string): Promise<void> {
  const job = await failedOrder(queue, ref);
  await job.updateData({ ...job.data, isAmbiguous: false, cleared: job.attemptsStarted });
  await job.retry('failed');
}

/** @throws UsageError if the order is not ambiguous, or is known to have bought another task than `settled`. */
async function failedOrder(queue: OrderQueue, ref: string, settled?: string): Promise<OrderJob> {
  const job = await queuesOf(queue).orders.getJob(orderJobId(ref));
  demand(job !== undefined, 'There is no such order in the queue', { ref });
  demand(await job.isFailed(), 'The order is not ambiguous', { ref });
  const taskId = taskIdOf(job);
  demand(taskId === undefined || taskId === settled, `The order bought task ${taskId}`, { ref, taskId });
  return job;
}

/**
 * Says that a task has ended, as its callback did: a worker asks for it at once. A task that is unknown here is left alone.
 *
 * @example
 * createCallbackHandler({ onTask: ({ taskId }) => taskEnded(queue, taskId), confirm, webhookHmacKey });
 */
export async function taskEnded(queue: OrderQueue, taskId: string): Promise<void> {
  const job = await queuesOf(queue).outcomes.getJob(taskJobId(taskId));
  // If it is just being asked for, a worker finds it ended without help.
  if (await job?.isDelayed()) await job?.promote().catch(() => {});
}
