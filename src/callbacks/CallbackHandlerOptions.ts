import type { CallbackStore } from './CallbackStore.js';
import type { Confirm } from './confirm.js';
import type { EndedTask } from './EndedTask.js';
import type { Refusal } from './Refusal.js';

/** The request by which the callback of a task came. */
export interface CallbackOrigin {
  /** Its body has been read. By way of `toNodeListener` it has only those headers that the handler reads. */
  readonly request: Request;
  /** Its URL, with the query of your `callBackUrl`. By way of `toNodeListener` the host is always `localhost`. */
  readonly url: URL;
}

/** Options of `createCallbackHandler` that do not concern trust. */
interface DeliveryOptions {
  /**
   * The account's webhook key, or several while one replaces another. `undefined`, as of a variable that is not set, is refused.
   * `false` means that the account has no key: then anyone can make the handler ask recordInfo for any task, and only `confirm`
   * keeps forged callbacks from `onTask`.
   */
  readonly webhookHmacKey: string | readonly string[] | false | undefined;
  /**
   * Called once for each task that has ended, and awaited. If it throws, the sender is asked to send the callback again. The URL is
   * not signed: whoever has seen it can change it, so put in a reference by `signRef` and read it by `readRef`.
   */
  readonly onTask?: ((task: EndedTask, origin: CallbackOrigin) => unknown) | undefined;
  /** Remembers what was delivered. Default: `memoryStore()`, for one process. */
  readonly store?: CallbackStore | undefined;
  /**
   * How long a claim of the store lasts unless it is renewed, in ms: the time after which a task can be delivered again whose
   * process died in `onTask`. Default: 60,000. Keep it below 300,000, the last pause of a sender that tries again after 10 s, 1 min
   * and 5 min, and above the time for which `onTask` may block the process.
   */
  readonly claimMs?: number | undefined;
  /** How far the timestamp may be from now, in either direction, in seconds. Default: 300. */
  readonly toleranceSeconds?: number | undefined;
  /** How long a body may be, in bytes. Default: 262,144. */
  readonly maxBytes?: number | undefined;
  /** How long the answer may take, in ms; the sender waits 15 s. Default: 10,000. */
  readonly budgetMs?: number | undefined;
  /** Called with what `onTask`, `store` or `confirm` failed with. Default: `console.error`. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
  /** Called for each request that is refused, once per answer, with nothing of its body. Default: nothing is called. */
  readonly onRefused?: ((refusal: Refusal) => unknown) | undefined;
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
