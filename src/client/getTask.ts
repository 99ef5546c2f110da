import type { Client } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import type { Caller } from './caller.js';
import { demand } from './errors/UsageError.js';
import { readTask, type Task } from './task.js';

/** Options of `getTask`. */
export interface GetTaskOptions {
  /** Gives up on the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** `GET /api/v1/jobs/recordInfo`. */
export async function getTask(
  api: Client<paths>,
  call: Caller,
  taskId: string,
  options?: GetTaskOptions,
): Promise<Task> {
  demand(typeof taskId === 'string' && taskId.trim(), 'taskId must be an id from createTask');
  return call(
    {
      operation: 'recordInfo',
      details: { taskId },
      secrets: () => [],
      send: (signal) =>
        api.GET('/api/v1/jobs/recordInfo', {
          params: { query: { taskId } },
          parseAs: 'text',
          cache: 'no-store',
          signal: signal ?? null,
        }),
      read: (data) => readTask(data, taskId),
    },
    options?.signal,
  );
}
