import type { TaskFile } from '../wire/files.js';

/** How far a file is. */
export interface SaveProgress {
  /** Which file of the task it is, from 1. */
  readonly index: number;
  readonly receivedBytes: number;
  /** How many bytes it has; undefined if the server does not say. */
  readonly totalBytes: number | undefined;
}

/** A file of a task on the disk. */
export interface SavedFile extends TaskFile {
  /** Which file of the task it is, from 1. */
  readonly index: number;
  readonly path: string;
  readonly bytes: number;
}

/** Options of `saveFiles`. */
export interface SaveFilesOptions {
  /**
   * The name of each file, with `{ref}`, `{taskId}`, `{index}` from 1, and `{ext}` by its type or else its URL. A file of that name
   * is replaced. Characters that not every system allows are written as in a URL. Default: `{taskId}-{index}.{ext}`.
   */
  readonly name?: string | undefined;
  /** Your own reference for the order, for `{ref}`. */
  readonly ref?: string | undefined;
  /** How long a file may be, in bytes. Default: 5,000,000,000. */
  readonly maxBytes?: number | undefined;
  /** How often a file is asked for again. Default: 4. */
  readonly maxRetries?: number | undefined;
  /** How long nothing may come, in ms. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Called as bytes come, and again from 0 if a file is asked for again. If it throws, the file is not saved. */
  readonly onProgress?: ((progress: SaveProgress) => void) | undefined;
  /** Ends the saving. Files that are whole stay. */
  readonly signal?: AbortSignal | undefined;
}
