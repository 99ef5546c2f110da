import type { KieError } from '../client/errors/KieError.js';
import type { TaskFailedError } from '../client/errors/TaskFailedError.js';
import type { Inputs, Results } from '../client/model.js';
import type { SavedFile } from '../files/SavedFile.js';
import type { FailedTask, SucceededTask } from '../wire/record.js';

/** An attempt after which a task may exist, and be billed, and whose id is not known. */
export interface AmbiguousAttempt {
  /** Tells attempts apart: a UUID. */
  readonly id: string;
  /** Of the order. */
  readonly ref: string;
  readonly model: string;
  /** When it was about to leave, as in `2026-11-26T20:45:18.123Z`. */
  readonly at: string;
}

interface About<M extends keyof Inputs, Ref extends string> {
  /** Of the order. */
  readonly ref: Ref;
  readonly model: M;
}

/** The task has its result. */
export interface Done<M extends keyof Inputs = keyof Inputs, Ref extends string = string> extends About<M, Ref> {
  readonly outcome: 'done';
  readonly task: SucceededTask<Results[M]>;
  /** Its files on the disk, if they were to be saved. */
  readonly saved?: readonly SavedFile[] | undefined;
  /** Why its files were not all saved. The result is not lost, and saving is tried again when the order comes again. */
  readonly saveError?: KieError | undefined;
}

/** The task was bought, and failed. */
export interface Failed<M extends keyof Inputs = keyof Inputs, Ref extends string = string> extends About<M, Ref> {
  readonly outcome: 'failed';
  readonly task: FailedTask;
  readonly error: TaskFailedError;
}

/** Nothing was bought. The order is tried again when it comes again. */
export interface Refused<M extends keyof Inputs = keyof Inputs, Ref extends string = string> extends About<M, Ref> {
  readonly outcome: 'refused';
  readonly error: KieError;
}

/** A task may have been bought, and its id is not known. The order is bought again only if a person says so. */
export interface Ambiguous<M extends keyof Inputs = keyof Inputs, Ref extends string = string> extends About<M, Ref> {
  readonly outcome: 'ambiguous';
  readonly attempt: AmbiguousAttempt;
  /** Why it is not known; undefined if the program ended before the answer came. */
  readonly error?: KieError | undefined;
}

/** The task was bought, and what became of it is not known yet. It is waited for again when the order comes again. */
export interface Unfinished<M extends keyof Inputs = keyof Inputs, Ref extends string = string> extends About<M, Ref> {
  readonly outcome: 'unfinished';
  readonly taskId: string;
  /** Why the waiting ended, such as a TaskTimeoutError. */
  readonly error: KieError;
}

/** What became of an order, discriminated by `outcome`, and if that is `done` also by `model`. */
export type Outcome<M extends keyof Inputs = keyof Inputs, Ref extends string = string> =
  | (M extends keyof Inputs ? Done<M, Ref> : never)
  | Failed<M, Ref>
  | Refused<M, Ref>
  | Ambiguous<M, Ref>
  | Unfinished<M, Ref>;
