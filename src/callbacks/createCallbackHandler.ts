import { bounded } from '../time/bounded.js';
import { MAX_TIMER_MS } from '../time/timer.js';
import { CallbackError } from './CallbackError.js';
import type { CallbackContext, CallbackHandler } from './CallbackHandler.js';
import type { CallbackHandlerOptions } from './CallbackHandlerOptions.js';
import { createConfirmation } from './confirm.js';
import { createDelivery, type Stage } from './deliver.js';
import { createIdentification } from './identify.js';
import { memoryStore } from './memoryStore.js';
import { createWaiters } from './waiters.js';
import { type WaitForOptions, waitFor } from './waitFor.js';

/** How many delivered tasks are kept for a `waitFor` that is called afterwards. */
const MAX_EARLY = 100;

/** What is answered if the budget is over. */
const LATE: Readonly<Record<Stage, readonly [message: string, status: number]>> = {
  body: ['The body did not arrive in time', 408],
  store: ['The store did not answer in time', 503],
  confirm: ['The task was not confirmed in time', 503],
  onTask: ['The task is still being delivered', 503],
};

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
 * | 503 | another delivery of the task is under way, or `onTask`, `confirm` or `store` is slow, or `confirm` or `store` failed |
 *
 * `onRefused` is told the reason of each; see {@link Refusal}. A record that lags behind its callback is asked for again within the
 * budget, and callbacks that come at once are confirmed one after the other.
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
  const { maxBytes = 262_144, budgetMs = 10_000, claimMs = 60_000, onError = console.error, onRefused } = options;
  if (typeof confirm?.getTask !== 'function' && options.trustBody !== true) {
    throw new TypeError('confirm must be a client; without one, say trustBody: true');
  }
  if (![budgetMs, claimMs].every((ms) => ms > 0 && ms <= MAX_TIMER_MS) || !(maxBytes > 0 && toleranceSeconds > 0)) {
    throw new TypeError('budgetMs, claimMs, maxBytes and toleranceSeconds must be above 0');
  }
  const waiters = createWaiters(MAX_EARLY);
  const report = (error: unknown) => tell(onError, error);
  const confirmed = confirm && createConfirmation(confirm, budgetMs, keys !== false);
  const identify = createIdentification({ keys, toleranceSeconds, maxBytes, confirmed });
  const deliver = createDelivery({ store, claimMs, onTask, waiters, report });

  /** Reports what the application or the platform failed with; what is wrong with the callback goes to the sender only. */
  const reportAndThrow = (error: unknown): never => {
    const fault = error instanceof CallbackError ? error.cause : error;
    if (fault !== undefined) report(fault);
    throw error;
  };

  async function answer(request: Request, context: CallbackContext | undefined): Promise<void> {
    // Most of what is not genuine ends here, before its body is read and before anything is made for that.
    const read = identify(request);
    let stage: Stage = 'body';
    const onTimeout = () => new CallbackError(...LATE[stage], stage);
    const work = async (signal: AbortSignal): Promise<void> => {
      const callback = await read(signal);
      signal.throwIfAborted();
      const delivery = deliver(callback, request, signal, (next) => {
        stage = next;
      });
      context?.waitUntil?.(delivery.catch(() => {}));
      await delivery;
    };
    return bounded((signal) => work(signal).catch(reportAndThrow), { deadline: { ms: budgetMs, onTimeout } });
  }

  const handler = (request: Request, context?: CallbackContext): Promise<Response> =>
    answer(request, context).then(
      () => Response.json({ code: 200, msg: 'success' }),
      (error: unknown) => {
        const { status, reason, message } =
          error instanceof CallbackError ? error : new CallbackError('The receiver failed', 500, 'receiver');
        if (onRefused) tell(onRefused, { status, reason, message });
        const headers = status === 405 ? { allow: 'POST' } : {};
        return Response.json({ code: status, msg: message }, { status, headers });
      },
    );
  return Object.assign(handler, {
    waitFor: (taskId: string, options?: WaitForOptions) => waitFor(waiters, taskId, options),
  });
}

/** Tells the application something. What it throws has nowhere to go. */
function tell<T>(listener: (value: T) => unknown, value: T): void {
  new Promise((resolve) => resolve(listener(value))).catch(() => {});
}
