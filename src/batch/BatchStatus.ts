import type { Entry, Ledger } from './disk/ledger.js';
import type { AmbiguousAttempt } from './Outcome.js';

/** How far a batch is, by its journal: how many orders are in which state. */
export interface BatchStatus {
  /** Their outcomes were given, as those of `failed` were. */
  readonly done: number;
  readonly failed: number;
  /** Nothing was bought. */
  readonly refused: number;
  /** Bought, and the outcome was not given yet. */
  readonly bought: number;
  /** Attempts whose outcome is not written down: under way while the batch runs, else ambiguous. */
  readonly open: number;
  readonly ambiguous: number;
  readonly credits: {
    /** What done and failed tasks took. Ambiguous attempts that were bought again count here as estimated. */
    readonly spent: number;
    /** What all others may take, as far as it can be estimated. */
    readonly estimated: number;
    /** How many orders are in neither, because nobody knows what they cost. */
    readonly unknown: number;
  };
}

export function statusOf({ entries, counts, spent, unpriced }: Ledger): BatchStatus {
  const all = [...entries.values()];
  const count = (state: Entry['state']) => all.filter((entry) => entry.state === state).length;
  return {
    ...counts,
    ...{ bought: count('bought'), open: count('open'), ambiguous: count('ambiguous') },
    credits: {
      spent,
      estimated: all.reduce((sum, { estimate = 0 }) => sum + estimate, 0),
      unknown: unpriced + all.filter(({ estimate }) => estimate === undefined).length,
    },
  };
}

/** The attempts that a person has to decide about. */
export const ambiguousOf = ({ entries }: Ledger): readonly AmbiguousAttempt[] =>
  [...entries.values()].flatMap(({ state, attempt }) => (state === 'bought' ? [] : [attempt]));
