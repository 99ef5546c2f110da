import type { Client } from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import { readEnvelope } from './envelope.js';
import { UsageError } from './errors/UsageError.js';
import { exchange } from './exchange.js';
import { readTask, type Task } from './task.js';

/** Options of `getTask`. */
export interface GetTaskOptions {
  /** Gives up on the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** `GET /api/v1/jobs/recordInfo`, sent once. */
export async function getTask(
  api: Client<paths>,
  timeoutMs: number,
  taskId: string,
  { signal }: GetTaskOptions = {},
): Promise<Task> {
  if (typeof taskId !== 'string' || taskId === '') throw new UsageError('taskId is empty: pass the id from createTask');
  const details = { taskId };
  const send = (signal: AbortSignal) =>
    api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId } }, parseAs: 'text', cache: 'no-store', signal });
  return readTask(
    readEnvelope('recordInfo', await exchange('recordInfo', send, { signal, timeoutMs }, details), details),
  );
}
