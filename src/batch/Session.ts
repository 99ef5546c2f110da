import type { KieClient } from '../client/createKieClient.js';
import type { SaveFilesOptions } from '../files/SavedFile.js';
import type { Budget } from './budget.js';
import type { Event } from './disk/Line.js';

/** Where and how the files of results are saved: as by `saveFiles`, with `{ref}` in the name. */
export interface SaveOptions extends Omit<SaveFilesOptions, 'ref' | 'signal' | 'onProgress'> {
  readonly folder: string;
  /** With `{ref}` or `{taskId}`, so that no two orders have one name. Default: `{ref}-{index}.{ext}`. */
  readonly name?: string | undefined;
}

/** The part of a client that a batch uses. */
export type BatchClient = Pick<KieClient, 'createTask' | 'waitForTask' | 'getTask' | 'fetch' | 'downloadUrl'>;

/** Estimates what an order costs, as `estimate` of `kie-openapi/prices` does. */
export type EstimateOrder = (
  model: string,
  input: object,
) => { readonly credits: { readonly max: number } | undefined };

/** One run of a batch. */
export interface Session {
  readonly client: BatchClient;
  /** Writes down what happened. If it cannot, nothing more is bought. */
  readonly append: (event: Event) => Promise<void>;
  /** Does what comes between the rate limit and the request. */
  readonly inStep: (write: () => Promise<void>) => Promise<void>;
  readonly budget: Budget | undefined;
  readonly timeoutMs: number;
  readonly save: SaveOptions | undefined;
  /** Aborted when nothing more may be bought. */
  readonly buying: AbortController;
  /** Aborted when nobody waits for outcomes any more. */
  readonly waiting: AbortSignal;
}
