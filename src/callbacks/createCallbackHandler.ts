import { CallbackError } from './CallbackError.js';
import type { CallbackHandlerOptions, EndedTask } from './CallbackHandlerOptions.js';
import { confirmed } from './confirm.js';
import { parseCallback, taskIdOf } from './parseCallback.js';
import { readBody } from './readBody.js';
import { checkTimestamp, createVerifier } from './signature.js';
import { memoryStore } from './store.js';
import { createWaiters } from './waiters.js';
import { type WaitForOptions, waitFor } from './waitFor.js';

/** What a platform offers to work that outlives its answer, such as the `ctx` of a Worker. */
export interface CallbackContext {
  waitUntil?(work: Promise<unknown>): void;
}

/** Answers callbacks; see {@link createCallbackHandler}. */
export interface CallbackHandler {
  (request: Request, context?: CallbackContext): Promise<Response>;
  /**
   * Resolves with the task once its callback has come; with `fallback`, polls if it does not.
   *
   * @throws DOMException named TimeoutError after `timeoutMs`.
   */
  waitFor(taskId: string, options?: WaitForOptions): Promise<EndedTask>;
}

/**
 * Makes a receiver of callbacks that can stand on the open internet: it verifies the signature, confirms the task, and delivers it
 * once.
 *
 * The answer leaves within `budgetMs`. If `onTask` takes longer, the answer is 503 and `onTask` goes on (under `waitUntil`, where
 * the platform has it); the sender's next try learns what became of it.
 *
 * | status | when |
 * |---|---|
 * | 200 | delivered, now or before |
 * | 400, 401, 413, 415 | not a callback, not the vendor's, too long, not JSON |
 * | 404 | recordInfo does not know the task |
 * | 405 | not a POST |
 * | 408 | the body did not arrive within `budgetMs` |
 * | 409 | the task has not ended |
 * | 500 | `onTask` threw |
 * | 503 | another delivery of the task is under way, or `onTask`, `confirm` or `store` is not ready |
 *
 * @throws TypeError if there is no key, or neither `confirm` nor `trustBody`.
 * @example
 * const handler = createCallbackHandler({
 *   webhookHmacKey: process.env.KIE_WEBHOOK_KEY,
 *   confirm: createKieClient(),
 *   onTask: (task) => save(task),
 * });
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  const { webhookHmacKey: keys, confirm, onTask, store = memoryStore(), toleranceSeconds = 300 } = options;
  const { maxBytes = 262_144, budgetMs = 10_000, onError = console.error } = options;
  const hasKey =
    keys === false || ([keys].flat().length > 0 && [keys].flat().every((key) => typeof key === 'string' && key));
  if (!hasKey) throw new TypeError('webhookHmacKey must be a key, several keys, or false for an account without one');
  if (typeof confirm?.getTask !== 'function' && options.trustBody !== true) {
    throw new TypeError('confirm must be a client; without one, say trustBody: true');
  }
  // At the first request, since a Worker may not do it before.
  let verifier: ReturnType<typeof createVerifier> | undefined;
  const waiters = createWaiters(1_000);

  /** Which task the request is about, and its body. */
  async function identify(request: Request): Promise<{ taskId: string; body: string }> {
    if (request.method !== 'POST') throw new CallbackError('Only POST is answered here', 405);
    const type = request.headers.get('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) throw new CallbackError('The body must be application/json', 415);
    // Before the body is read: who cannot sign shall not keep us busy.
    if (keys !== false) checkTimestamp(request.headers, toleranceSeconds, Date.now());
    const body = await readBody(request, maxBytes);
    if (keys !== false) verifier ??= createVerifier(keys);
    const taskId = verifier ? await verifier(request.headers, body, { toleranceSeconds }) : taskIdOf(body);
    return { taskId, body };
  }

  /** Delivers the task unless it was. */
  async function deliver(taskId: string, body: string): Promise<void> {
    const claim = await store.claim(taskId);
    if (claim === 'done') return;
    if (claim === 'busy') throw new CallbackError('The task is being delivered', 503);
    const task = await attempt(taskId, body).catch(async (error: unknown) => {
      await store.release(taskId);
      throw error;
    });
    // Not released if this fails: delivered it was, and a second delivery is worse than a claim that stays.
    await store.complete(taskId);
    waiters.tell(task);
  }

  async function attempt(taskId: string, body: string): Promise<EndedTask> {
    const task = confirm ? await confirmed(confirm, taskId) : parseCallback(body);
    if (task.state !== 'success' && task.state !== 'fail') throw new CallbackError('The task has not ended', 409);
    await onTask?.(task);
    return task;
  }

  /** What goes wrong on our side is told to the application, and to the sender only that it did. */
  const tellApplication = (error: unknown): never => {
    if (!(error instanceof CallbackError)) {
      onError(error);
      throw new CallbackError('The receiver failed', 500);
    }
    if (error.cause !== undefined) onError(error.cause);
    throw error;
  };

  async function answer(request: Request, context: CallbackContext | undefined): Promise<void> {
    const deadline = timer(budgetMs);
    const late = (message: string, status: number) =>
      deadline.over.then(() => Promise.reject(new CallbackError(message, status)));
    try {
      const { taskId, body } = await Promise.race([identify(request), late('The body did not arrive in time', 408)]);
      const delivery = deliver(taskId, body).catch(tellApplication);
      context?.waitUntil?.(delivery.catch(() => {}));
      await Promise.race([delivery, late('The task is still being delivered', 503)]);
    } finally {
      deadline.cancel();
    }
  }

  const handler = (request: Request, context?: CallbackContext): Promise<Response> =>
    answer(request, context).then(
      () => Response.json({ code: 200, msg: 'success' }),
      (error: unknown) => {
        const { status, message } =
          error instanceof CallbackError ? error : { status: 500, message: 'The receiver failed' };
        const headers = status === 405 ? { allow: 'POST' } : {};
        return Response.json({ code: status, msg: message }, { status, headers });
      },
    );
  return Object.assign(handler, {
    waitFor: (taskId: string, options?: WaitForOptions) => waitFor(waiters, taskId, options),
  });
}

/** A time limit that can be called off. */
function timer(ms: number): { readonly over: Promise<void>; cancel(): void } {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timeout = setTimeout(resolve, ms);
  });
  return { over, cancel: () => clearTimeout(timeout) };
}
