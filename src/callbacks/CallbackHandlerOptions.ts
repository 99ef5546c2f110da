import type { FailedTask, SucceededTask } from '../wire/record.js';
import type { Confirm } from './confirm.js';
import type { CallbackStore } from './store.js';

/** A task that has ended. */
export type EndedTask = SucceededTask | FailedTask;

/** Options of `createCallbackHandler` that do not concern trust. */
interface DeliveryOptions {
  /**
   * The account's webhook key, or several while one replaces another. `undefined`, as of a variable that is not set, is refused.
   * `false` means that the account has no key: then anyone can make the handler ask recordInfo for any task, and only `confirm`
   * keeps forged callbacks from `onTask`.
   */
  readonly webhookHmacKey: string | readonly string[] | false | undefined;
  /** Called once for each task that has ended, and awaited. If it throws, the sender is asked to send the callback again. */
  readonly onTask?: ((task: EndedTask) => unknown) | undefined;
  /** Remembers what was delivered. Default: `memoryStore()`, for one process. */
  readonly store?: CallbackStore | undefined;
  /** How far the timestamp may be from now, in either direction, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined;
  /** How long a body may be, in bytes. Default: 262,144. */
  readonly maxBytes?: number | undefined;
  /** How long the answer may take, in ms; the sender waits 15 s. Default: 10,000. */
  readonly budgetMs?: number | undefined;
  /** Called with what `onTask`, `store` or `confirm` failed with. Default: `console.error`. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}

/** Where the handler takes a task from. */
type TrustOptions =
  | {
      /** A client. The body only tells which task has ended; the task itself is what recordInfo returns. */
      readonly confirm: Confirm;
      readonly trustBody?: never;
    }
  | {
      readonly confirm?: never;
      /** Takes the task from the body, which is not signed. */
      readonly trustBody: true;
    };

/** Options of `createCallbackHandler`. */
export type CallbackHandlerOptions = DeliveryOptions & TrustOptions;
