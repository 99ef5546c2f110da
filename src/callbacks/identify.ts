import { BodyError } from '../wire/BodyError.js';
import { readBody } from '../wire/readBody.js';
import { CallbackError } from './CallbackError.js';
import type { CallbackHandlerOptions } from './CallbackHandlerOptions.js';
import type { Confirmation } from './confirm.js';
import type { Genuine } from './deliver.js';
import { endedTask } from './EndedTask.js';
import { parseCallback, parsed, taskIdOf } from './parseCallback.js';
import { createVerifier, readSignature } from './signature.js';

/** What requests are judged by. */
export interface IdentificationParts {
  readonly keys: CallbackHandlerOptions['webhookHmacKey'];
  readonly toleranceSeconds: number;
  readonly maxBytes: number;
  readonly confirmed: Confirmation | undefined;
}

/**
 * Makes a function that judges the head of a request, at once, and returns another that reads its body and finds out which task has
 * ended. Both throw a CallbackError for what is no genuine callback.
 *
 * @throws TypeError if there is no key.
 */
export function createIdentification({ keys, toleranceSeconds, maxBytes, confirmed }: IdentificationParts) {
  const verify = keys === false ? undefined : createVerifier(keys ?? '');
  return (request: Request) => {
    const { method, headers } = request;
    if (method !== 'POST') throw new CallbackError('Only POST is answered here', 405, 'method');
    if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
      throw new CallbackError('The body must be application/json', 415, 'contentType');
    }
    const signature = verify && readSignature(headers, { toleranceSeconds });
    return async (signal: AbortSignal): Promise<Genuine> => {
      const body = await textOf(request, maxBytes, signal);
      const payload = verify && signature ? await verify(signature, body) : parsed(body);
      const taskId = taskIdOf(payload);
      if (confirmed) return { taskId, ask: (signal) => confirmed(taskId, signal), isConfirmed: true };
      const task = parseCallback(payload);
      return { taskId, ask: async () => endedTask(task), isConfirmed: false };
    };
  };
}

async function textOf(request: Request, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (request.bodyUsed) {
    throw new TypeError('The body of the callback was already read: hand the handler an unread request');
  }
  try {
    return await readBody(request, maxBytes, signal);
  } catch (error) {
    throw error instanceof BodyError ? new CallbackError(error.message, error.isTooLong ? 413 : 400, 'body') : error;
  }
}
