import { readTask, type Task } from '../wire/record.js';
import type { Caller } from './caller.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { demand } from './errors/UsageError.js';
import type { Send } from './sender.js';

/** Options of `getTask`. */
export interface GetTaskOptions {
  /** Stops waiting for the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** `GET /api/v1/jobs/recordInfo`. */
export async function getTask(send: Send, call: Caller, taskId: string, options?: GetTaskOptions): Promise<Task> {
  demand(typeof taskId === 'string' && taskId.trim(), 'taskId must be an id from createTask');
  return call(
    {
      operation: 'recordInfo',
      details: { taskId },
      secrets: () => [],
      send: (signal, fetch) =>
        send('GET', '/api/v1/jobs/recordInfo', { params: { query: { taskId } }, cache: 'no-store', fetch, signal }),
      read(data) {
        const task = readTask(data, (problem) => {
          // It may be right the next time.
          const details = { taskId, retryable: true };
          return new InvalidResponseError(`recordInfo answered with a task ${problem}`, details);
        });
        if (task.taskId === taskId) return task;
        throw new InvalidResponseError('recordInfo answered with another task', { taskId });
      },
    },
    options?.signal,
  );
}
