import type { Clock } from './clock.js';
import type { CallbackMode } from './Scenario.js';

/** Something that happened. Neither keys nor prompts are in it. */
export type JournalEntry = {
  /** Counts the entries, from 1. */
  readonly seq: number;
  /** When, in ms since the mock was made, by its clock. */
  readonly at: number;
} & JournalEvent;

/** What a journal tells. */
export type JournalEvent =
  | {
      readonly event: 'request';
      readonly operation: string;
      /** Whose: accounts are numbered as they appear. */
      readonly account?: number | undefined;
      readonly model?: string | undefined;
      readonly taskId?: string | undefined;
      /** What was answered: the code, or what became of the connection. */
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
      /** Counts what was sent for this task, from 1. */
      readonly attempt: number;
      readonly mode?: CallbackMode | undefined;
      /** What the receiver answered: the HTTP status, or why there is none. */
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
  let entries: JournalEntry[] = [];
  let seq = 0;
  return {
    entries: () => entries.slice(-KEPT).map((entry) => ({ ...entry })),
    write(event) {
      seq += 1;
      const entry = { seq, at: clock.now() - start, ...event };
      entries.push(entry);
      // Seldom, since to take one from the front of a long array moves all others.
      if (entries.length >= 2 * KEPT) entries = entries.slice(-KEPT);
      try {
        onEntry?.(entry);
      } catch (error) {
        // An observer must change nothing, but what is wrong with it must come to light: outside of the mock's work.
        queueMicrotask(() => console.error('onEntry failed:', error));
      }
    },
  };
}
