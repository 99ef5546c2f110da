import { readTask, type Task } from '../wire/record.js';
import type { Call, Caller } from './caller.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { demand } from './errors/UsageError.js';
import type { Send } from './sender.js';

/** Options of `getTask`. */
export interface GetTaskOptions {
  /** Stops waiting for the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** How a query differs that is one of many: in what it waits for, in what its errors advise, and in what they must not quote. */
export interface Query extends GetTaskOptions, Pick<Call<Task>, 'pause'> {
  readonly hint?: string;
  readonly secrets?: () => readonly string[];
}

/** `GET /api/v1/jobs/recordInfo`. */
export async function getTask(send: Send, call: Caller, taskId: string, query?: Query): Promise<Task> {
  demand(typeof taskId === 'string' && taskId.trim(), 'taskId must be an id from createTask');
  const { signal, pause, hint, secrets = () => [] } = query ?? {};
  return call(
    {
      operation: 'recordInfo',
      details: { taskId, ...(hint && { hint }) },
      ...{ secrets, pause },
      send: (signal, fetch) =>
        send('GET', '/api/v1/jobs/recordInfo', { params: { query: { taskId } }, cache: 'no-store', fetch, signal }),
      read(data, details) {
        const task = readTask(data, (problem) => {
          // It may be right the next time.
          const again = { ...details, retryable: true };
          return new InvalidResponseError(`recordInfo answered with a task ${problem}`, again);
        });
        if (task.taskId === taskId) return task;
        throw new InvalidResponseError('recordInfo answered with another task', details);
      },
    },
    signal,
  );
}
