import type { AmbiguousAttempt } from '../Outcome.js';
import type { Line, SavedPart } from './Line.js';
import { createRefTable, type Fate } from './refTable.js';

/** An order that an attempt was made for, and that is not over. */
export interface Entry {
  /** `open`: the outcome of the attempt is not written down. `ambiguous`: it is not known. */
  readonly state: 'open' | 'ambiguous' | 'bought';
  readonly attempt: AmbiguousAttempt;
  readonly digest: string;
  /** The credits that it costs at most; undefined if nobody knows. */
  readonly estimate: number | undefined;
  readonly taskId?: string;
  /** Its files on the disk, if they were all saved. */
  readonly files?: readonly SavedPart[];
}

/** What a journal says, all its lines taken together. */
export interface Ledger {
  /** The orders that are not over, by reference. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly counts: Readonly<Record<Fate, number>>;
  /** What those that are over took, and ambiguous attempts that somebody has bought again. */
  readonly spent: number;
  /** How many of these have no known price. */
  readonly unpriced: number;
  /** Whether a word of `rebuy` was heeded before. */
  hasHeeded(word: string): boolean;
  /** What became of an order that is over, and whether it had the same model and input. */
  fateOf(ref: string, digest: string): { readonly fate: Fate; readonly isSame: boolean } | undefined;
  /** Takes a line into account. @returns false if it does not follow from those before. */
  apply(line: Line): boolean;
}

export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const over = createRefTable();
  const heeded = new Set<string>();
  let spent = 0;
  let unpriced = 0;

  const close = ({ attempt, estimate }: Entry, credits: unknown) => {
    const price = typeof credits === 'number' ? credits : estimate;
    if (price === undefined) unpriced++;
    else spent += price;
    entries.delete(attempt.ref);
  };
  return {
    entries,
    counts: over.counts,
    get spent() {
      return spent;
    },
    get unpriced() {
      return unpriced;
    },
    hasHeeded: (word) => heeded.has(word),
    fateOf: over.get,
    apply(line) {
      const { ref } = line;
      const entry = entries.get(ref);
      if (line.event === 'attempt') {
        if (entry !== undefined) return false;
        const { model, at, attempt: id, input: digest } = line;
        const estimate = typeof line.estimate === 'number' ? line.estimate : undefined;
        entries.set(ref, { state: 'open', attempt: { id, ref, model, at }, digest, estimate });
        return true;
      }
      if (entry === undefined) return false;
      switch (line.event) {
        case 'rebuy':
          heeded.add(line.word);
          close(entry, undefined);
          break;
        case 'refused':
          over.set(ref, entry.digest, line.event);
          entries.delete(ref);
          break;
        case 'done':
        case 'failed':
          over.set(ref, entry.digest, line.event);
          close(entry, line.credits);
          break;
        case 'ambiguous':
          entries.set(ref, { ...entry, state: line.event });
          break;
        case 'saved':
          entries.set(ref, { ...entry, files: line.files });
          break;
        default:
          entries.set(ref, { ...entry, state: 'bought', taskId: line.taskId });
      }
      return true;
    },
  };
}
