import type { KieError } from '../client/errors/KieError.js';
import { UsageError } from '../client/errors/UsageError.js';
import type { Inputs } from '../client/model.js';
import type { Entry, Ledger } from './disk/ledger.js';
import { type Bought, fulfil, type Result } from './fulfil.js';
import type { Outcome } from './Outcome.js';
import type { Work } from './pool.js';
import { purchase } from './purchase.js';
import { type ReadOrder, readOrder } from './readOrder.js';
import type { EstimateOrder, Session } from './Session.js';

/** What {@link createAdmission} decides by. */
export interface AdmissionContext {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly orders: Iterable<unknown> | AsyncIterable<unknown>;
  readonly rebuy: readonly string[];
  readonly estimate: EstimateOrder;
  /** Called when an order was bought. */
  readonly onChange: () => void;
}

/** Decides what is to be done with each order. */
export interface Admission {
  /** What there is to do: tasks that were bought before, the orders, and ambiguous attempts that no order came for. */
  items(): AsyncGenerator<Entry | { readonly order: unknown }>;
  admit(item: Entry | { readonly order: unknown }): Work<Result> | undefined | Promise<Work<Result>>;
}

export function createAdmission({ session, ledger, orders, rebuy, estimate, onChange }: AdmissionContext): Admission {
  const { budget, buying, append } = session;
  /** The orders that this run works on, with their digests. */
  const live = new Map<string, string>();
  /** What was known when the run began. Nobody has decided about a later attempt. */
  const before = [...ledger.entries.values()];
  const decidable = new Set(before.map(({ attempt }) => attempt.id));
  /** The ambiguous orders whose outcome this run has given. */
  const shown = new Set<string>();

  const refuse = (ref: unknown, model: unknown, error: KieError): Result =>
    // As they came, whatever they are.
    ({ outcome: { outcome: 'refused', ref, model, error } as Outcome });
  const show = ({ attempt }: Entry, error?: KieError): Result => {
    shown.add(attempt.ref);
    const model = attempt.model as keyof Inputs; // As the order said.
    return { outcome: { outcome: 'ambiguous', ref: attempt.ref, model, attempt, error } };
  };
  const working = (ref: string, digest: string, work: Work<Result>): Work<Result> => {
    live.set(ref, digest);
    return async () => {
      const release = () => void live.delete(ref);
      const result = await work();
      if (!result) release();
      return result && { ...result, release };
    };
  };
  const goOn = ({ attempt, digest, taskId = '', estimate, files }: Entry): Work<Result> => {
    const bought: Bought = { ref: attempt.ref, model: attempt.model, taskId, estimate, files };
    return working(attempt.ref, digest, () => fulfil(session, bought));
  };
  const buy = async (order: ReadOrder, again?: Entry): Promise<Work<Result>> => {
    const { ref, model } = order;
    let credits: number | undefined;
    try {
      const max = estimate(model, order.input).credits?.max;
      credits = Number.isFinite(max) ? max : undefined;
    } catch (cause) {
      return async () =>
        refuse(ref, model, new UsageError('estimate threw; nothing was bought', { ref, model, cause }));
    }
    await budget?.take(credits, buying.signal);
    if (again) {
      const { id: attempt } = again.attempt;
      const word = wordOf(ref, attempt);
      // Somebody may have settled it while it waited for room in the budget.
      if (ledger.entries.get(ref) !== again || word === undefined) {
        budget?.settle(credits, 0);
        return async () => undefined;
      }
      await append({ event: 'rebuy', ref, attempt, word });
    }
    return working(ref, order.digest, async () => {
      const made = await purchase(session, order, credits);
      if (made && 'taskId' in made) {
        onChange();
        return fulfil(session, { ref, model, taskId: made.taskId, estimate: credits });
      }
      const entry = ledger.entries.get(ref);
      budget?.settle(credits, entry ? credits : 0);
      if (made) return entry ? show(entry, made.error) : refuse(ref, model, made.error);
      return undefined;
    });
  };
  const wordOf = (ref: string, attempt: string) =>
    [attempt, ref].find((word) => decidable.has(attempt) && rebuy.includes(word) && !ledger.hasHeeded(word));

  const admitOrder = (order: unknown): Work<Result> | undefined | Promise<Work<Result>> => {
    let read: ReadOrder;
    try {
      read = readOrder(order);
    } catch (error) {
      const { ref, model } = Object(order);
      return async () => refuse(ref, model, error as KieError);
    }
    const { ref, model, digest } = read;
    const entry = ledger.entries.get(ref);
    const known = live.get(ref) ?? entry?.digest;
    const over = known === undefined ? ledger.fateOf(ref, digest) : undefined;
    const wasBought = over !== undefined && over.fate !== 'refused';
    if (known === undefined ? wasBought && !over.isSame : known !== digest) {
      const error = new UsageError(`The order ${ref} was there before, with another model or input`, { ref, model });
      return async () => refuse(ref, model, error);
    }
    // What was bought before this run is waited for at its beginning.
    if (live.has(ref) || wasBought || entry?.state === 'bought') return undefined;
    if (!entry) return buy(read);
    if (wordOf(ref, entry.attempt.id)) return buy(read, entry);
    return shown.has(ref) ? undefined : async () => show(entry);
  };
  return {
    async *items() {
      for (const entry of before) if (entry.state === 'bought') yield entry;
      for await (const order of orders) yield { order };
      for (const { attempt } of before) {
        const entry = ledger.entries.get(attempt.ref);
        if (entry && !live.has(attempt.ref) && !shown.has(attempt.ref) && entry.state !== 'bought') yield entry;
      }
    },
    admit: (item) => {
      if ('order' in item) return admitOrder(item.order);
      return item.state === 'bought' ? goOn(item) : async () => show(item);
    },
  };
}
