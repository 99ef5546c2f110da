import { AbortError } from '../client/errors/AbortError.js';
import { KieError } from '../client/errors/KieError.js';
import { UsageError } from '../client/errors/UsageError.js';
import { follow } from '../time/follow.js';
import { createAdmission } from './admission.js';
import { type BatchStatus, statusOf } from './BatchStatus.js';
import { BatchStoppedError } from './BatchStoppedError.js';
import { createBudget } from './budget.js';
import type { OpenJournal } from './disk/fileJournal.js';
import type { Event } from './disk/Line.js';
import { createStep } from './inStep.js';
import type { Outcome } from './Outcome.js';
import { pool } from './pool.js';
import type { BatchClient, EstimateOrder, SaveOptions, Session } from './Session.js';

/** What a run is made of. */
export interface RunContext {
  readonly client: BatchClient;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly maxCredits: number | undefined;
  readonly estimate: EstimateOrder | undefined;
  readonly save: SaveOptions | undefined;
  readonly rebuy: readonly string[];
  readonly onProgress: ((status: BatchStatus) => unknown) | undefined;
}

/** Takes the orders, and gives what becomes of them. */
export async function* run(
  context: RunContext,
  journal: OpenJournal,
  orders: Iterable<unknown> | AsyncIterable<unknown>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome, void> {
  const { client, timeoutMs, save, maxCredits, concurrency, onProgress } = context;
  const { ledger } = journal;
  const buying = new AbortController();
  const waiting = new AbortController();
  const append = (event: Event) =>
    journal.append(event).catch((cause) => {
      const message = `the journal cannot be written: ${(cause as Error).message}`;
      buying.abort(new BatchStoppedError('journal', message, { cause }));
      throw cause;
    });
  const leave = (reason: unknown) => {
    buying.abort(reason);
    waiting.abort(reason);
  };
  const { credits, bought } = statusOf(ledger);
  const budget =
    maxCredits === undefined ? undefined : createBudget(maxCredits, credits.spent + credits.estimated, bought);
  const session: Session = {
    client,
    append,
    inStep: createStep(),
    budget,
    timeoutMs,
    save,
    buying,
    waiting: waiting.signal,
  };
  const onChange = () => {
    try {
      onProgress?.(statusOf(ledger));
    } catch (cause) {
      buying.abort(new UsageError('onProgress threw; the batch stopped', { cause }));
    }
  };
  const { rebuy, estimate = (await import('../prices/estimateModel.js')).estimate } = context;
  const { items, admit } = createAdmission({ session, ledger, orders, rebuy, estimate, onChange });
  const unfollow = follow(signal, () =>
    leave(new AbortError('The batch was aborted by its signal', { cause: signal?.reason })),
  );
  try {
    const results = pool({
      ...{ items: items(), admit, limit: concurrency, signal: buying.signal },
      onLeave: () => leave(new KieError('Nobody waits for the batch any more')),
    });
    for await (const { outcome, end, release } of results) {
      onChange();
      yield outcome;
      // The next one was asked for, so this one was dealt with.
      if (end) append(end).catch(() => {});
      release?.();
    }
    if (buying.signal.aborted) throw buying.signal.reason;
  } finally {
    unfollow();
  }
}
