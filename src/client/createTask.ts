import { isObject } from '../json/object.js';
import type { Caller } from './caller.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { demand, UsageError } from './errors/UsageError.js';
import type { InputValidator, Validate } from './inputCheck.js';
import type { Journal } from './Journal.js';
import type { Logger } from './Logger.js';
import { secretsOf } from './redact.js';
import type { Send } from './sender.js';

/** Options of `createTask`. */
export interface CreateTaskOptions {
  /** Where the API sends a POST when the task has ended. Default: nowhere. */
  readonly callBackUrl?: string | undefined;
  /** Your own reference for the order, which journal, log and errors have. The API does not learn of it. Default: none. */
  readonly ref?: string | undefined;
  /**
   * The most that the task may cost, in credits, by what `createKieClient({ estimate })` says. What may cost more is refused before
   * it is sent, and so is what nobody can estimate: leave `maxCredits` out to buy that. Default: no limit.
   */
  readonly maxCredits?: number | undefined;
  /** Writes down the attempts of this call, in place of the client's `journal`. Default: that one. */
  readonly journal?: Journal | undefined;
  /** Stops waiting for the answer. If the request has left, the task may exist all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** The answer of createTask. */
export interface CreatedTask {
  readonly taskId: string;
  /** How often it was sent until it was accepted: 1, or more if the API refused it at first, as with code 429. */
  readonly attempts: number;
}

/** What createTask needs of the client. */
export interface CreateTaskContext {
  readonly send: Send;
  readonly call: Caller;
  readonly validate: Validate | readonly InputValidator[] | undefined;
  readonly journal: Journal | undefined;
  readonly logger: Logger;
}

/** `POST /api/v1/jobs/createTask`. */
export async function createTask(
  { send, call, validate, logger, ...context }: CreateTaskContext,
  model: string,
  input: object,
  options?: CreateTaskOptions,
): Promise<CreatedTask> {
  const { callBackUrl, ref, journal = context.journal, signal } = options ?? {};
  const body = serialize(model, input, callBackUrl);
  const isText = ref === undefined || typeof ref === 'string';
  demand(isText, 'ref must be a text', { model });
  if (validate) await (await import('./inputCheck.js')).checkInput(validate, logger, model, input);
  const around =
    journal && (await import('./journaled.js')).journaled(journal, { ref, model, input, callBackUrl }, logger);
  let attempts = 0;
  return call<CreatedTask>(
    {
      operation: 'createTask',
      details: { model, ...(ref !== undefined && { ref }) },
      secrets: () => secretsOf({ input, callBackUrl }),
      around,
      send(signal, fetch) {
        attempts++;
        return send('POST', '/api/v1/jobs/createTask', { body, fetch, signal });
      },
      read(data, details) {
        const { taskId }: { taskId?: unknown } = Object(data);
        if (typeof taskId === 'string' && taskId.trim()) return { taskId, attempts };
        throw new InvalidResponseError('createTask succeeded without a task id', { ...details, ambiguous: true });
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
