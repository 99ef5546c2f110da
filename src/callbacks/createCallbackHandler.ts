import { bounded } from '../time/bounded.js';
import { MAX_TIMER_MS } from '../time/timer.js';
import { BodyError } from '../wire/BodyError.js';
import { readBody } from '../wire/readBody.js';
import { CallbackError } from './CallbackError.js';
import type { CallbackContext, CallbackHandler } from './CallbackHandler.js';
import type { CallbackHandlerOptions, EndedTask } from './CallbackHandlerOptions.js';
import { createConfirmation } from './confirm.js';
import { parseCallback, taskIdOf } from './parseCallback.js';
import { checkTimestamp, createVerifier } from './signature.js';
import { memoryStore } from './store.js';
import { createWaiters } from './waiters.js';
import { type WaitForOptions, waitFor } from './waitFor.js';

/** How many delivered tasks are kept for a `waitFor` that is called afterwards. */
const MAX_EARLY = 100;

/**
 * Makes a receiver of callbacks that is safe on the open internet: it verifies the signature, confirms the task, and delivers it
 * once.
 *
 * The answer leaves within `budgetMs`. If `onTask` takes longer, the answer is 503 and `onTask` goes on (under `waitUntil`, where
 * the platform has it); the next callback about the task is answered with the outcome.
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
 * | 503 | another delivery of the task is under way, `onTask` or `confirm` is slow, or `confirm` or `store` failed |
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
  const verify = keys === false ? undefined : createVerifier(keys ?? '');
  if (typeof confirm?.getTask !== 'function' && options.trustBody !== true) {
    throw new TypeError('confirm must be a client; without one, say trustBody: true');
  }
  if (!(budgetMs > 0 && budgetMs <= MAX_TIMER_MS && maxBytes > 0 && toleranceSeconds > 0)) {
    throw new TypeError('budgetMs, maxBytes and toleranceSeconds must be above 0');
  }
  const waiters = createWaiters(MAX_EARLY);
  const confirmed = confirm && createConfirmation(confirm);

  /** Which task the request is about, and its body. */
  async function identify(request: Request, signal: AbortSignal) {
    if (request.method !== 'POST') throw new CallbackError('Only POST is answered here', 405);
    const type = request.headers.get('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) throw new CallbackError('The body must be application/json', 415);
    // Refuse unsigned requests before reading their bodies.
    if (verify) checkTimestamp(request.headers, toleranceSeconds, Date.now());
    if (request.bodyUsed) {
      throw new TypeError('The body of the callback was already read: hand the handler an unread request');
    }
    const body = await readBody(request, maxBytes, signal).catch((error: unknown) => {
      throw error instanceof BodyError ? new CallbackError(error.message, error.isTooLong ? 413 : 400) : error;
    });
    return { body, taskId: verify ? await verify(request.headers, body, { toleranceSeconds }) : taskIdOf(body) };
  }

  /** Delivers the task, unless it was delivered before. Only `onTask` may go on after the signal. */
  async function deliver(taskId: string, body: string, signal: AbortSignal): Promise<void> {
    const claim = await ownFault(() => store.claim(taskId), 503);
    if (claim === 'done') return;
    if (claim !== 'claimed') throw new CallbackError('The task is being delivered', 503);
    const task = await attempt(taskId, body, signal).catch(async (error: unknown) => {
      await ownFault(() => store.release(taskId), 503).catch(({ cause }) => report(cause));
      throw error;
    });
    waiters.resolve(task);
    // If this fails, the claim stays: the task was delivered, and a second delivery is worse than a claim that stays.
    await ownFault(() => store.complete(taskId), 503);
  }

  async function attempt(taskId: string, body: string, signal: AbortSignal): Promise<EndedTask> {
    const task = confirmed ? await confirmed(taskId, signal) : parseCallback(body);
    if (task.state !== 'success' && task.state !== 'fail') throw new CallbackError('The task has not ended', 409);
    await ownFault(() => onTask?.(task), 500);
    return task;
  }

  const report = (error: unknown): void => void new Promise((resolve) => resolve(onError(error))).catch(() => {});
  /** Reports what the application or the platform failed with; what is wrong with the callback goes to the sender only. */
  const reportAndThrow = (error: unknown): never => {
    const fault = error instanceof CallbackError ? error.cause : error;
    if (fault !== undefined) report(fault);
    throw error;
  };

  async function answer(request: Request, context: CallbackContext | undefined): Promise<void> {
    let onTimeout = () => new CallbackError('The body did not arrive in time', 408);
    const work = async (signal: AbortSignal): Promise<void> => {
      const { taskId, body } = await identify(request, signal);
      signal.throwIfAborted();
      onTimeout = () => new CallbackError('The task is still being delivered', 503);
      const delivery = deliver(taskId, body, signal);
      context?.waitUntil?.(delivery.catch(() => {}));
      await delivery;
    };
    const reported = (signal: AbortSignal) => work(signal).catch(reportAndThrow);
    return bounded(reported, { deadline: { ms: budgetMs, onTimeout: () => onTimeout() } });
  }

  const handler = (request: Request, context?: CallbackContext): Promise<Response> =>
    answer(request, context).then(
      () => Response.json({ code: 200, msg: 'success' }),
      (error: unknown) => {
        const { status, message } =
          error instanceof CallbackError ? error : new CallbackError('The receiver failed', 500);
        const headers = status === 405 ? { allow: 'POST' } : {};
        return Response.json({ code: status, msg: message }, { status, headers });
      },
    );
  return Object.assign(handler, {
    waitFor: (taskId: string, options?: WaitForOptions) => waitFor(waiters, taskId, options),
  });
}

/** Runs code of the application. What it throws becomes the cause of an error that tells the sender nothing of it. */
async function ownFault<T>(run: () => T | Promise<T>, status: number): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new CallbackError('The receiver failed', status, { cause: cause ?? new Error('Nothing was thrown') });
  }
}
