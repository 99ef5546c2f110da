import type { Inputs } from '../client/model.js';
import type { BatchStatus } from './BatchStatus.js';
import type { BatchJournal } from './disk/fileJournal.js';
import type { Order } from './Order.js';
import type { AmbiguousAttempt, Outcome } from './Outcome.js';
import type { BatchClient, EstimateOrder, SaveOptions } from './Session.js';

/** Options of `createBatch`. */
export interface BatchOptions {
  /** It buys and waits. Its own `journal` is not told of what the batch buys. */
  readonly client: BatchClient;
  /** Where the orders are written down: `fileJournal('orders.journal.jsonl')`. */
  readonly journal: BatchJournal;
  /** How many orders are under way at a time, until their outcome was dealt with. Default: 100, as the vendor runs. */
  readonly concurrency?: number | undefined;
  /** How long an order is tried that is refused for now, and how long its task is waited for, in ms each. Default: 1 hour. */
  readonly timeoutMs?: number | undefined;
  /**
   * Stops the buying before all orders of the journal could have cost more. Orders that can't be estimated count when they have ended,
   * so they can exceed it. Default: no limit.
   */
  readonly maxCredits?: number | undefined;
  /** Estimates what an order costs at most: `credits` is undefined if nobody knows. Default: `estimate` of `kie-openapi/prices`. */
  readonly estimate?: EstimateOrder | undefined;
  /** Saves the files of results. Default: they are not saved. */
  readonly save?: SaveOptions | undefined;
  /**
   * Orders that an earlier run left ambiguous, to buy again, although that may be the second time. Each word counts once per journal:
   * the `ref`, or for a further time the `id` of the attempt.
   */
  readonly rebuy?: readonly string[] | undefined;
  /** Called when an order was bought, and when its outcome is there. If it throws, the batch stops. */
  readonly onProgress?: ((status: BatchStatus) => unknown) | undefined;
}

/** Many orders, bought by one process at a time. */
export interface Batch {
  /**
   * Buys the orders and gives their outcomes as they come, at first those of tasks that an earlier run has bought. An outcome has been
   * dealt with when the next one is asked for, and is not given again then. If it ends without an error, every order has had its outcome.
   *
   * @param orders Any iterable. It is read as far as orders are bought, so it may be long.
   * @throws BatchStoppedError if not all were bought, after what was running has had its outcome.
   * @throws JournalError if the journal cannot be read or written, or another process has it; nothing was bought.
   * @throws AbortError if `signal` was aborted. Tasks go on, and the next run waits for them.
   */
  run<M extends keyof Inputs, Ref extends string>(
    orders: Orders<M, Ref>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): AsyncGenerator<Outcome<M, Ref>, void>;
  /** How far the batch is. */
  status(): Promise<BatchStatus>;
  /** The attempts after which a task may exist whose id is not known. While the batch runs, those under way are among them. */
  ambiguous(): Promise<readonly AmbiguousAttempt[]>;
  /**
   * Says which task an ambiguous order has bought. The next run waits for it.
   *
   * @throws ValidationFailedError if there is no such task.
   * @throws UsageError if the order is not ambiguous, or the task is of another model or order.
   */
  settle(ref: string, taskId: string): Promise<void>;
  /**
   * Asks for the task of each ambiguous attempt, such as your own table of callbacks, and settles those that are known.
   *
   * @returns Those that are still ambiguous.
   */
  reconcile(
    find: (attempt: AmbiguousAttempt) => string | undefined | Promise<string | undefined>,
  ): Promise<readonly AmbiguousAttempt[]>;
}

/** Orders in any iterable. `M` and `Ref` are what their models and references are. */
export type Orders<M extends keyof Inputs, Ref extends string> =
  | Iterable<{ readonly model: M; readonly ref: Ref } & Order<M, Ref>>
  | AsyncIterable<{ readonly model: M; readonly ref: Ref } & Order<M, Ref>>;
