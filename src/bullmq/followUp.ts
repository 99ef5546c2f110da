import type { Outcome } from '../batch/Outcome.js';
import type { KieClient } from '../client/createKieClient.js';
import { ValidationFailedError } from '../client/errors/codes.js';
import type { KieError } from '../client/errors/KieError.js';
import { TaskFailedError } from '../client/errors/TaskFailedError.js';
import { TaskTimeoutError } from '../client/errors/TaskTimeoutError.js';
import type { Inputs } from '../client/model.js';
import type { Task } from '../wire/record.js';
import type { Bought } from './Bought.js';
import type { OutcomeJob, TaskData } from './OutcomeJob.js';
import { nextPollMs } from './polling.js';
import { pauseAfter, persist, putOff, type Report } from './steady.js';
import { restoreError } from './storedError.js';

/** What following up needs. */
export interface FollowUpParts {
  readonly client: Pick<KieClient, 'getTask'>;
  readonly onOutcome: (outcome: Outcome) => unknown;
  /** How long a task is waited for, in ms. */
  readonly timeoutMs: number;
  readonly bought: Bought;
  readonly report: Report;
}

/** How long a task may be unknown, in ms: clients report that its record can come a moment after createTask. */
const GRACE_MS = 15_000;

/** Makes what asks for a task once, and hands over what became of its order. A task that has not ended holds no slot of the worker. */
export function createFollowUp({ client, onOutcome, timeoutMs, bought, report }: FollowUpParts) {
  /** The outcome of a task; undefined if it is to be asked for again. */
  async function outcomeOf({ ref, model, taskId, since }: TaskData): Promise<Outcome | undefined> {
    // As the order said, and the queue.
    const about = { ref, model: model as keyof Inputs };
    const elapsedMs = Date.now() - since;
    const unfinished = (error: KieError): Outcome => ({ outcome: 'unfinished', ...about, taskId, error });
    let task: Task | undefined;
    try {
      task = await client.getTask(taskId);
    } catch (error) {
      report(error);
      const { code } = Object(error) as { code?: unknown };
      const isUnknown = error instanceof ValidationFailedError || code === 404;
      if (isUnknown && elapsedMs > GRACE_MS) return unfinished(error as KieError);
    }
    // Which result a model has is for the contract to say.
    if (task?.state === 'success') return { outcome: 'done', ...about, task } as Outcome;
    if (task?.state === 'fail') return { outcome: 'failed', ...about, task, error: new TaskFailedError(task) };
    return elapsedMs > timeoutMs ? unfinished(new TaskTimeoutError(taskId, timeoutMs, task)) : undefined;
  }

  return async (job: OutcomeJob, token: string | undefined): Promise<object> => {
    const { data } = job;
    const about = { ref: data.ref, model: data.model as keyof Inputs };
    let outcome: Outcome | undefined;
    if ('taskId' in data) outcome = await outcomeOf(data);
    else if ('refused' in data) outcome = { outcome: 'refused', ...about, error: restoreError(data.refused) };
    else {
      const { attempt, error } = data;
      outcome = { outcome: 'ambiguous', ...about, attempt, error: error && restoreError(error) };
    }
    if (outcome === undefined)
      return putOff(job, token, nextPollMs(Date.now() - ('since' in data ? data.since : 0)), report);
    try {
      await onOutcome(outcome);
    } catch (error) {
      report(error);
      const { failures = 0 } = data;
      await persist(() => job.updateData({ ...data, failures: failures + 1 }), report).catch(report);
      return putOff(job, token, pauseAfter(failures), report);
    }
    if ('taskId' in data) bought.end(data.taskId);
    return { outcome: outcome.outcome };
  };
}
