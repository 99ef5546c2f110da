import { demand } from '../client/errors/UsageError.js';
import { readTimeout } from '../client/options.js';
import { checkName } from '../files/fileName.js';
import type { Batch, BatchOptions } from './Batch.js';
import { ambiguousOf, statusOf } from './BatchStatus.js';
import { BatchStoppedError } from './BatchStoppedError.js';
import type { OpenJournal } from './disk/fileJournal.js';
import { orderOf } from './disk/orderOf.js';
import { type RunContext, run } from './run.js';

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
  const { name } = save ?? {};
  if (name !== undefined) checkName(name, 'ref', 1);
  // Else the files of one order would replace those of another.
  demand(name === undefined || /\{(ref|taskId)\}/.test(name), 'name of save must have {ref} or {taskId}');
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
      // Those that are over, too, of which the ledger keeps no task.
      const before = await orderOf(journal.path, taskId);
      const { state, attempt } = ledger.entries.get(ref) ?? {};
      const isUnknown = state === 'ambiguous' || (state === 'open' && open === undefined);
      demand(isUnknown && attempt, `The order ${ref} is not ambiguous`);
      const { id, model } = attempt;
      demand(
        !task.model || task.model === model,
        `Task ${taskId} is of ${task.model}, and the order ${ref} of ${model}`,
      );
      const other = before ?? [...ledger.entries.values()].find((entry) => entry.taskId === taskId)?.attempt.ref;
      demand(other === undefined, `Task ${taskId} is that of the order ${other}`);
      await append({ event: 'settled', ref, attempt: id, taskId });
    }
    const open = current;
    for await (const _ of open ? write(open) : opened(write));
  };
  return {
    // What an order says of its model and its ref is what its outcome says.
    run: (orders, { signal } = {}) => {
      const made = Object(orders);
      demand(Symbol.asyncIterator in made || Symbol.iterator in made, 'orders must be an iterable of orders');
      return opened((open) => run(context, open, orders, signal)) as AsyncGenerator<never, void>;
    },
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
