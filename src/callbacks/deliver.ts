import { CallbackError } from './CallbackError.js';
import type { CallbackOrigin } from './CallbackHandlerOptions.js';
import type { CallbackStore } from './CallbackStore.js';
import type { EndedTask } from './EndedTask.js';
import { Recent } from './Recent.js';
import type { Waiters } from './waiters.js';

/** What deliveries are made with. */
export interface DeliveryParts {
  readonly store: CallbackStore;
  readonly claimMs: number;
  readonly onTask: ((task: EndedTask, origin: CallbackOrigin) => unknown) | undefined;
  readonly waiters: Waiters;
  readonly report: (error: unknown) => void;
}

/** A callback that is genuine. */
export interface Genuine {
  readonly taskId: string;
  /** Asks recordInfo for the task, unless the body is trusted. */
  readonly ask: (signal: AbortSignal) => Promise<EndedTask>;
  /** Whether what was asked for once is true for good. */
  readonly isConfirmed: boolean;
}

/** What a delivery is at. */
export type Stage = 'body' | 'store' | 'confirm' | 'onTask';

/** What a delivery that failed leaves to the next one of the task. */
interface Leftover {
  /** The task as it was confirmed. Without it, replays of one signature would cost a query each while `onTask` fails. */
  readonly task?: EndedTask;
  /** The owner of a claim that could not be released. */
  readonly owner?: string | undefined;
  /** Whether `onTask` took the task, and the store may not know. */
  readonly isDelivered?: true;
}

/** Of how many tasks something is kept. */
const MAX_LEFTOVERS = 1_000;

/** Makes a function that delivers a task, unless it was delivered before. Only `onTask` may go on after the signal. */
export function createDelivery({ store, claimMs, onTask, waiters, report }: DeliveryParts) {
  const left = new Recent<Leftover>(MAX_LEFTOVERS);
  const leave = (taskId: string, more: Leftover) => void left.set(taskId, { ...left.get(taskId), ...more });

  async function claim(taskId: string, owner: string): Promise<'claimed' | 'done'> {
    // Two deliveries at once must not go on with the same claim.
    if (left.get(taskId)?.owner) leave(taskId, { owner: undefined });
    try {
      const claim = await ownFault('store', () => store.claim(taskId, owner, claimMs));
      if (claim === 'claimed' || claim === 'done') return claim;
    } catch (error) {
      // It may have been claimed all the same.
      leave(taskId, { owner });
      throw error;
    }
    throw new CallbackError('The task is being delivered', 503, 'busy');
  }

  /** Renews the claim while `work` goes on, and releases it if that fails. */
  async function holding<T>(taskId: string, owner: string, work: () => Promise<T>): Promise<T> {
    const renew = () => void ownFault('store', () => store.claim(taskId, owner, claimMs)).catch(reportCause);
    const timer = setInterval(renew, claimMs / 3);
    try {
      return await work();
    } catch (error) {
      await ownFault('store', () => store.release(taskId, owner)).catch((failure) => {
        leave(taskId, { owner });
        reportCause(failure);
      });
      throw error;
    } finally {
      clearInterval(timer);
    }
  }
  const reportCause = ({ cause }: { readonly cause?: unknown }) => report(cause);

  return async (callback: Genuine, request: Request, signal: AbortSignal, enter: (stage: Stage) => void) => {
    const { taskId, ask, isConfirmed } = callback;
    const attempt = async (): Promise<EndedTask> => {
      signal.throwIfAborted();
      enter('confirm');
      const task = left.get(taskId)?.task ?? (await ask(signal));
      enter('onTask');
      if (isConfirmed) leave(taskId, { task });
      await ownFault('onTask', () => onTask?.(task, { request, url: new URL(request.url) }));
      return task;
    };
    enter('store');
    const { owner = crypto.randomUUID(), isDelivered } = left.get(taskId) ?? {};
    if (!isDelivered && (await claim(taskId, owner)) === 'claimed') {
      const task = await holding(taskId, owner, attempt);
      waiters.resolve(task);
      enter('store');
      // If `complete` fails, the next delivery calls it again: a second `onTask` would be worse.
      left.set(taskId, { owner, isDelivered: true });
    }
    if (left.get(taskId)?.isDelivered) await ownFault('store', () => store.complete(taskId, owner));
    left.delete(taskId);
  };
}

/** Runs code of the application. What it throws becomes the cause of an error that tells the sender nothing of it. */
async function ownFault<T>(reason: 'store' | 'onTask', run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    const options = { cause: cause ?? new Error('Nothing was thrown') };
    throw new CallbackError('The receiver failed', reason === 'onTask' ? 500 : 503, reason, options);
  }
}
