import { bounded } from '../time/bounded.js';
import { BatchStoppedError } from './BatchStoppedError.js';

/** Keeps a batch within its credits. */
export interface Budget {
  /**
   * Takes what an order costs at most. Waits for running orders, because they may turn out to cost less.
   *
   * @throws BatchStoppedError if it does not fit, and nothing runs that could make room.
   * @throws The reason of `signal`.
   */
  take(credits: number | undefined, signal: AbortSignal): Promise<void>;
  /** Says what an order really cost that was taken for `credits`. Default: that. */
  settle(credits: number | undefined, really?: number | undefined): void;
}

/**
 * Makes a budget.
 *
 * @param spent What the journal counts so far.
 * @param running How many orders of these will be settled.
 */
export function createBudget(maxCredits: number, spent: number, running: number): Budget {
  let total = spent;
  let open = running;
  let changed = () => {};
  return {
    async take(credits = 0, signal) {
      while (total + credits > maxCredits) {
        if (open === 0) {
          const next = `the next order costs up to ${credits} credits`;
          throw new BatchStoppedError('budget', `${next}, and ${total} of the ${maxCredits} in maxCredits are counted`);
        }
        const wait = () =>
          new Promise<void>((resolve) => {
            changed = resolve;
          });
        await bounded(wait, { signal });
      }
      total += credits;
      open++;
    },
    settle(credits = 0, really = credits) {
      total += really - credits;
      open--;
      changed();
    },
  };
}
