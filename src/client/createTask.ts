import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/schema.js';
import { readEnvelope } from './envelope.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { UsageError } from './errors/UsageError.js';
import { exchange } from './exchange.js';

/** Options of `createTask`. */
export interface CreateTaskOptions {
  /** Where the API sends one POST when the task has ended. Default: nowhere. */
  readonly callBackUrl?: string | undefined;
  /** Gives up on the answer. Once the request has left, the task may exist all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** What createTask answers. */
export interface CreatedTask {
  readonly taskId: string;
}

/** `POST /api/v1/jobs/createTask`, sent once. */
export async function createTask(
  api: Client<paths>,
  timeoutMs: number,
  model: string,
  input: object,
  { callBackUrl, signal }: CreateTaskOptions = {},
): Promise<CreatedTask> {
  const text = serialize(model, input, callBackUrl);
  const details = { model };
  const lost = { model, ambiguous: true };
  const send = (signal: AbortSignal) =>
    api.POST('/api/v1/jobs/createTask', {
      // Which variant it is, the compiler knows at the call; here the union of all would only cost it time.
      body: { model, input } as components['schemas']['CreateTaskRequest'],
      bodySerializer: () => text,
      parseAs: 'text',
      signal,
    });
  const answer = await exchange('createTask', send, { signal, timeoutMs }, lost);
  const data = readEnvelope('createTask', answer, details);
  if (typeof data === 'object' && data !== null && 'taskId' in data && typeof data.taskId === 'string' && data.taskId) {
    return { taskId: data.taskId };
  }
  throw new InvalidResponseError('createTask succeeded without a task id', { ...lost, httpStatus: answer.httpStatus });
}

function serialize(model: string, input: object, callBackUrl: string | undefined): string {
  if (typeof model !== 'string' || model.trim() === '') {
    throw new UsageError('model is empty: pass a model id, such as "google/nano-banana"');
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new UsageError(`input of ${model} must be an object`, { model });
  }
  if (callBackUrl !== undefined && !(URL.canParse(callBackUrl) && /^https?:/i.test(callBackUrl))) {
    throw new UsageError('callBackUrl is not an http(s) URL', { model });
  }
  try {
    return JSON.stringify({ model, callBackUrl, input });
  } catch {
    throw new UsageError(`input of ${model} cannot be written as JSON: it has a cycle or a BigInt`, { model });
  }
}
