import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/schema.js';
import type { Caller } from './caller.js';
import { type InputIssue, InvalidInputError } from './errors/InvalidInputError.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { UsageError } from './errors/UsageError.js';
import { secretsOf } from './quiet.js';

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

/** Finds what is wrong with an input, such as `validateInput` of `kie-openapi/validation`. */
export type Validate = (model: string, input: unknown) => readonly InputIssue[] | Promise<readonly InputIssue[]>;

/** `POST /api/v1/jobs/createTask`. */
export async function createTask(
  api: Client<paths>,
  call: Caller,
  validate: Validate | undefined,
  model: string,
  input: object,
  options?: CreateTaskOptions,
): Promise<CreatedTask> {
  const { callBackUrl, signal } = options ?? {};
  const text = serialize(model, input, callBackUrl);
  const issues = (await validate?.(model, input)) ?? [];
  if (issues.length > 0) throw new InvalidInputError(model, issues);
  return call(
    {
      operation: 'createTask',
      details: { model },
      secrets: () => secretsOf(JSON.parse(text)),
      send: (signal) =>
        api.POST('/api/v1/jobs/createTask', {
          // Which variant it is, the compiler knows at the call; here the union of all would only cost it time.
          body: { model, input } as components['schemas']['CreateTaskRequest'],
          bodySerializer: () => text,
          parseAs: 'text',
          signal,
        }),
      read(data) {
        if (
          typeof data === 'object' &&
          data !== null &&
          'taskId' in data &&
          typeof data.taskId === 'string' &&
          data.taskId
        ) {
          return { taskId: data.taskId };
        }
        throw new InvalidResponseError('createTask succeeded without a task id', { model, ambiguous: true });
      },
    },
    signal,
  );
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
    throw new UsageError(
      `input of ${model} cannot be written as JSON, because of a cycle, a BigInt or a toJSON that throws`,
      { model },
    );
  }
}
