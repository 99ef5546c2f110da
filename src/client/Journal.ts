import type { KieError } from './errors/KieError.js';

/** One POST of createTask, as a journal learns of it. */
export interface Attempt {
  /** Tells attempts apart: a UUID. */
  readonly id: string;
  /** Your own reference for the order: the option `ref` of the call. */
  readonly ref: string | undefined;
  readonly model: string;
  /** What the call was given. It holds the prompt. */
  readonly input: object;
  readonly callBackUrl: string | undefined;
  /** How many attempts of this call came before. Each of them bought nothing. */
  readonly retry: number;
}

/** What became of an attempt. */
export type Outcome =
  | { readonly state: 'bought'; readonly taskId: string }
  /** `refused`: nothing was bought, as it was refused or never left. `ambiguous`: a task may exist, and be billed. */
  | { readonly state: 'refused' | 'ambiguous'; readonly error: KieError };

/**
 * Writes down every attempt to buy a task, so that a crash loses none and buys none twice: an attempt without an outcome may
 * have bought a task. The client awaits both calls.
 *
 * @example
 * const write = (line: object) => appendFile('orders.jsonl', `${JSON.stringify(line)}\n`, { flush: true });
 * const journal: Journal = {
 *   before: ({ id, ref }) => write({ id, ref }),
 *   after: ({ id }, { state, ...more }) => write({ id, state, ...more }),
 * };
 */
export interface Journal {
  /** Called before an attempt leaves, when neither rate nor back-off holds it any more. If it fails, nothing is sent. */
  before(attempt: Attempt): Promise<unknown> | unknown;
  /**
   * Called with the outcome of the same attempt. If it fails after a purchase, the call rejects with a `JournalError` that has
   * the task id. If it fails otherwise, that is logged.
   */
  after(attempt: Attempt, outcome: Outcome): Promise<unknown> | unknown;
}
