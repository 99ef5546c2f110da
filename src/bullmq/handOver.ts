import type { KieError } from '../client/errors/KieError.js';
import type { Bought } from './Bought.js';
import type { OrderJob } from './OrderJob.js';
import { taskJobId } from './OutcomeJob.js';
import { firstPollMs } from './polling.js';
import { JOB_OPTIONS, type Queues } from './queues.js';
import { persist, type Report } from './steady.js';
import { storeError } from './storedError.js';

/** What handing over needs. */
export interface Handover {
  readonly queues: Queues;
  readonly bought: Bought;
  readonly report: Report;
}

/** Lets a task be waited for. None is waited for twice. */
export async function waitForTask({ outcomes }: Queues, job: OrderJob, taskId: string): Promise<void> {
  const { ref, model, callBackUrl } = job.data;
  const options = { ...JOB_OPTIONS, jobId: taskJobId(taskId), delay: firstPollMs(callBackUrl) };
  await outcomes.add('task', { ref, model, taskId, since: Date.now() }, options);
}

/** Writes down what became of an attempt, for the worker of the second queue. None of it is done twice for the same attempt. */
export const handOver = {
  /** The order was bought. The id is kept with the order first, so that nobody takes the order for ambiguous, and then waited for. */
  async task({ queues, bought, report }: Handover, job: OrderJob, taskId: string): Promise<object> {
    bought.add(job.data.ref, taskId);
    await persist(() => job.updateProgress({ taskId }), report).catch(report);
    await persist(() => waitForTask(queues, job, taskId), report);
    return { taskId };
  },

  async refused({ queues, report }: Handover, job: OrderJob, error: KieError): Promise<object> {
    const { ref, model } = job.data;
    const options = { ...JOB_OPTIONS, jobId: `refused-${job.id}-${job.attemptsStarted}` };
    await persist(() => queues.outcomes.add('refused', { ref, model, refused: storeError(error) }, options), report);
    return { refused: error.message };
  },

  async ambiguous({ queues, report }: Handover, job: OrderJob, error: KieError | undefined): Promise<void> {
    const { ref, model } = job.data;
    const id = `ambiguous-${job.id}-${job.attemptsStarted}`;
    const attempt = { id, ref, model, at: new Date().toISOString() };
    const data = { ref, model, attempt, error: error && storeError(error) };
    await persist(() => queues.outcomes.add('ambiguous', data, { ...JOB_OPTIONS, jobId: id }), report);
  },
};
