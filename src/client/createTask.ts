import { isObject } from '../json/object.js';
import type { Caller } from './caller.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { demand, UsageError } from './errors/UsageError.js';
import type { InputCheck } from './inputCheck.js';
import { secretsOf } from './redact.js';
import type { Send } from './sender.js';

/** Options of `createTask`. */
export interface CreateTaskOptions {
  /** Where the API sends a POST when the task has ended. Default: nowhere. */
  readonly callBackUrl?: string | undefined;
  /** Stops waiting for the answer. If the request has left, the task may exist all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** The answer of createTask. */
export interface CreatedTask {
  readonly taskId: string;
}

/** `POST /api/v1/jobs/createTask`. */
export async function createTask(
  send: Send,
  call: Caller,
  check: InputCheck,
  model: string,
  input: object,
  options?: CreateTaskOptions,
): Promise<CreatedTask> {
  const { callBackUrl, signal } = options ?? {};
  const text = serialize(model, input, callBackUrl);
  await check(model, input);
  return call(
    {
      operation: 'createTask',
      details: { model },
      secrets: () => secretsOf(text),
      send: (signal, fetch) => send('POST', '/api/v1/jobs/createTask', { body: text, fetch, signal }),
      read(data) {
        const { taskId }: { taskId?: unknown } = Object(data);
        if (typeof taskId === 'string' && taskId.trim()) return { taskId };
        throw new InvalidResponseError('createTask succeeded without a task id', { model, ambiguous: true });
      },
    },
    signal,
  );
}

function serialize(model: string, input: object, callBackUrl: string | undefined): string {
  const isUrl = typeof callBackUrl === 'string' && URL.canParse(callBackUrl) && /^https?:/i.test(callBackUrl);
  demand(typeof model === 'string' && model.trim(), 'model must be an id, such as google/nano-banana');
  demand(isObject(input), 'input must be an object', { model });
  demand(!('toJSON' in input), 'input must be a plain object', { model });
  demand(callBackUrl === undefined || isUrl, 'callBackUrl must be an http(s) URL', { model });
  try {
    return JSON.stringify({ model, callBackUrl, input });
  } catch {
    throw new UsageError('input cannot be written as JSON', { model });
  }
}
