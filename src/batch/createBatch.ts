import { demand } from '../client/errors/UsageError.js';
import type { Inputs } from '../client/model.js';
import { readTimeout } from '../client/options.js';
import { ambiguousOf, type BatchStatus, statusOf } from './BatchStatus.js';
import { BatchStoppedError } from './BatchStoppedError.js';
import type { BatchJournal, OpenJournal } from './disk/fileJournal.js';
import type { Order } from './Order.js';
import type { AmbiguousAttempt, Outcome } from './Outcome.js';
import { type RunContext, run } from './run.js';
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
   * Ambiguous orders to buy again, although that may be the second time. Each word counts once per journal: the `ref`, or for a
   * further time the `id` of the attempt.
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

/**
 * Makes a batch. It buys nothing before `run`.
 *
 * @throws UsageError if an option is wrong.
 * @example
 * const batch = createBatch({ client: createKieClient(), journal: fileJournal('orders.journal.jsonl') });
 * for await (const { ref, outcome } of batch.run(orders)) console.log(ref, outcome);
 */
export function createBatch(options: BatchOptions): Batch {
  const { client, journal, concurrency = 100, maxCredits, estimate, save, rebuy = [], onProgress } = options;
  demand(typeof client?.createTask === 'function', 'client must be what createKieClient makes');
  demand(typeof journal?.open === 'function', 'journal must be what fileJournal makes');
  demand(Number.isInteger(concurrency) && concurrency > 0, 'concurrency must be a whole number above 0');
  demand(maxCredits === undefined || maxCredits >= 0, 'maxCredits must be a number from 0');
  demand(!estimate || typeof estimate === 'function', 'estimate must be a function');
  demand(!save || typeof save.folder === 'string', 'save needs the path of a folder');
  demand(Array.isArray(rebuy), 'rebuy must be a list of references');
  demand(!onProgress || typeof onProgress === 'function', 'onProgress must be a function');
  const context: RunContext = {
    ...{ client, concurrency, maxCredits, estimate, save, rebuy, onProgress },
    timeoutMs: readTimeout(options.timeoutMs, 3_600_000),
  };
  let current: OpenJournal | undefined;

  /** Opens the journal for some work, and closes it. */
  async function* opened<T>(work: (open: OpenJournal) => AsyncGenerator<T, void>): AsyncGenerator<T, void> {
    const open = await journal.open();
    current = open;
    try {
      yield* work(open);
    } finally {
      current = undefined;
      const unwritten = await open.close();
      demandWritten(unwritten);
    }
  }
  const ledger = async () => current?.ledger ?? (await journal.read());
  const settle: Batch['settle'] = async (ref, taskId) => {
    const task = await client.getTask(taskId);
    async function* write({ ledger, append }: OpenJournal) {
      const { state, attempt } = ledger.entries.get(ref) ?? {};
      const isUnknown = state === 'ambiguous' || (state === 'open' && open === undefined);
      demand(isUnknown && attempt, `The order ${ref} is not ambiguous`);
      const { id, model } = attempt;
      demand(
        !task.model || task.model === model,
        `Task ${taskId} is of ${task.model}, and the order ${ref} of ${model}`,
      );
      const other = [...ledger.entries.values()].find((entry) => entry.taskId === taskId);
      demand(!other, `Task ${taskId} is that of the order ${other?.attempt.ref}`);
      await append({ event: 'settled', ref, attempt: id, taskId });
    }
    const open = current;
    for await (const _ of open ? write(open) : opened(write));
  };
  return {
    // What an order says of its model and its ref is what its outcome says.
    run: (orders, { signal } = {}) =>
      opened((open) => run(context, open, orders, signal)) as AsyncGenerator<never, void>,
    status: async () => statusOf(await ledger()),
    ambiguous: async () => ambiguousOf(await ledger()),
    settle,
    async reconcile(find) {
      for (const attempt of ambiguousOf(await ledger())) {
        const taskId = await find(attempt);
        if (taskId !== undefined) await settle(attempt.ref, taskId);
      }
      return ambiguousOf(await ledger());
    },
  };
}

function demandWritten(unwritten: readonly string[]): void {
  if (unwritten.length === 0) return;
  const message = `${unwritten.length} lines could not be written to the journal; unwritten has them`;
  throw new BatchStoppedError('journal', message, { unwritten });
}
