import { bounded } from '../time/bounded.js';

/** Work on one item. */
export type Work<R> = () => Promise<R | undefined>;

/** What {@link pool} works through. */
export interface Pool<T, R> {
  readonly items: Iterable<T> | AsyncIterable<T>;
  /** How many are worked on at a time. An item counts until the result after its own was asked for. */
  readonly limit: number;
  /** Makes the work on an item, one item after the other; undefined for an item to leave out. */
  readonly admit: (item: T) => Work<R> | undefined | Promise<Work<R>>;
  /** Ends the taking of items. What is worked on goes on. */
  readonly signal: AbortSignal;
  /** Called when whoever takes the results leaves before the end. */
  readonly onLeave: () => void;
}

/**
 * Gives results as they come. Work without a result gives none.
 *
 * @throws What an item, `admit` or some work failed with, after all that was begun is done and was given.
 */
export async function* pool<T, R>({ items, limit, admit, signal, onLeave }: Pool<T, R>): AsyncGenerator<R, void> {
  const results: R[] = [];
  /** How many items hold a place: those worked on, and those whose results are not done with. */
  let held = 0;
  let isTaken = false;
  let isFed = false;
  let failure: { readonly error: unknown } | undefined;
  let wakes: (() => void)[] = [];
  const change = () => {
    const all = wakes;
    wakes = [];
    for (const wake of all) wake();
  };
  const changed = () => new Promise<void>((resolve) => wakes.push(resolve));
  const fail = (error: unknown) => {
    // Else the reason of the signal says it.
    if (!signal.aborted) failure ??= { error };
  };
  const begin = async (work: Work<R>) => {
    held++;
    const result = await work().catch(fail);
    if (result) results.push(result);
    else held--;
    change();
  };
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const feed = async () => {
    while (!signal.aborted && !failure) {
      if (held >= limit) {
        await changed();
        continue;
      }
      const next = iterator.next();
      // A source that nothing comes from must not hold up the end.
      const { done, value } = 'then' in next ? await bounded(() => Promise.resolve(next), { signal }) : next;
      if (done) return;
      const work = await admit(value);
      if (work) begin(work);
    }
  };
  const feeding = feed()
    .catch(fail)
    .finally(() => {
      isFed = true;
      change();
    });
  signal.addEventListener('abort', change);
  let isLeft = true;
  try {
    while (!isFed || held > 0) {
      const result = results.shift();
      if (result === undefined) await changed();
      else {
        isTaken = true;
        yield result;
        isTaken = false;
        held--;
        change();
      }
    }
    isLeft = false;
  } finally {
    if (isLeft) onLeave();
    await feeding;
    // What is under way ends nevertheless.
    while (held > results.length + Number(isTaken)) await changed();
    signal.removeEventListener('abort', change);
    // Not awaited: one that waits for an item does not hear it.
    if (isLeft || failure || signal.aborted) Promise.resolve(iterator.return?.()).catch(() => {});
  }
  if (failure) throw failure.error;
}
