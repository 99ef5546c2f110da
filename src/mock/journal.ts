import type { Clock } from './clock.js';
import type { CallbackMode } from './Scenario.js';

/** Something that happened. Neither keys nor prompts are in it. */
export type JournalEntry = {
  /** Counts the entries, from 1. */
  readonly seq: number;
  /** When, in ms since the mock was made, by its clock. */
  readonly at: number;
} & JournalEvent;

/** What the journal records. */
export type JournalEvent =
  | {
      readonly event: 'request';
      readonly operation: string;
      /** The number of the account, counted in the order of their first request. */
      readonly account?: number | undefined;
      readonly model?: string | undefined;
      readonly taskId?: string | undefined;
      /** What differs from the contract and was accepted all the same. */
      readonly warning?: string | undefined;
      /** The code of the answer, or what became of the connection. */
      readonly answer: number | string;
    }
  | {
      readonly event: 'state';
      readonly taskId: string;
      readonly model: string;
      readonly state: string;
      readonly failCode?: string | undefined;
    }
  | {
      readonly event: 'callback';
      readonly taskId: string;
      /** The target, without its query. */
      readonly url: string;
      /** Counts the callbacks that were sent for this task, from 1. */
      readonly attempt: number;
      readonly mode?: CallbackMode | undefined;
      /** The HTTP status of the receiver's answer, or why there is none. */
      readonly answer: number | string;
    };

export interface Journal {
  /** The newest 10,000 entries, oldest first. */
  entries(): JournalEntry[];
  write(event: JournalEvent): void;
}

const KEPT = 10_000;

export function createJournal(clock: Clock, onEntry: ((entry: JournalEntry) => void) | undefined): Journal {
  const start = clock.now();
  // A ring: the entry with this number overwrites the one that is 10,000 older.
  const ring: { readonly at: number; readonly event: JournalEvent }[] = [];
  let seq = 0;
  const tell = (entry: JournalEntry) => {
    try {
      onEntry?.(entry);
    } catch (error) {
      // An observer must not change what the mock does, but its errors must be seen.
      queueMicrotask(() => console.error('onEntry failed:', error));
    }
  };
  return {
    entries() {
      const first = Math.max(0, seq - KEPT);
      const last = [...ring.slice(first % KEPT), ...ring.slice(0, first % KEPT)];
      return last.map(({ at, event }, index) => entryOf(first + index + 1, at, event));
    },
    write(event) {
      const at = clock.now() - start;
      ring[seq % KEPT] = { at, event };
      seq += 1;
      if (onEntry) tell(entryOf(seq, at, event));
    },
  };
}

/** A copy, without the members that are not known. It is made only for who reads it. */
function entryOf(seq: number, at: number, event: JournalEvent): JournalEntry {
  const known = Object.entries(event).filter(([, value]) => value !== undefined);
  // All members that an event must have are known.
  return { seq, at, ...Object.fromEntries(known) } as JournalEntry;
}
