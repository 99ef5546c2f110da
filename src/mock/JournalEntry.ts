import type { Operation } from '../wire/operation.js';
import type { CallbackMode } from './Scenario.js';
import type { SentParts } from './Sent.js';

/** Something that happened, for a log: neither keys nor prompts are in it. */
export type JournalLine = Counted & JournalEvent;

/** Something that happened. What was sent is in it, with its prompt, but no key. */
export type JournalEntry = RequestEntry | (Counted & (StateEvent | CallbackEvent));

/** A request to an operation: what was sent, and what became of it. */
export type RequestEntry = Counted & RequestEvent & SentParts;

/** What the journal records. */
export type JournalEvent = RequestEvent | StateEvent | CallbackEvent;

export interface Counted {
  /** Counts the entries, from 1. */
  readonly seq: number;
  /** When, in ms since the mock was made, by its clock. */
  readonly at: number;
}

export interface RequestEvent {
  readonly event: 'request';
  readonly operation: Operation;
  /** The number of the account, counted in the order of their first request. */
  readonly account?: number | undefined;
  readonly model?: string | undefined;
  readonly taskId?: string | undefined;
  /** What differs from the contract and was accepted all the same. */
  readonly warning?: string | undefined;
  /** The code of the answer, or what became of the connection. */
  readonly answer: number | string;
}

export interface StateEvent {
  readonly event: 'state';
  readonly taskId: string;
  readonly model: string;
  readonly state: string;
  readonly failCode?: string | undefined;
}

export interface CallbackEvent {
  readonly event: 'callback';
  readonly taskId: string;
  /** The target, without its query. */
  readonly url: string;
  /** Counts the callbacks that were sent for this task, from 1. */
  readonly attempt: number;
  readonly mode?: CallbackMode | undefined;
  /** The HTTP status of the receiver's answer, or why there is none. */
  readonly answer: number | string;
}
