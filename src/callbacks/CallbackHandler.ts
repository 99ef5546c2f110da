import type { EndedTask } from './EndedTask.js';
import type { WaitForOptions } from './waitFor.js';

/** What a platform offers for work that goes on after the answer, such as the `ctx` of a Worker. */
export interface CallbackContext {
  waitUntil?(work: Promise<unknown>): void;
}

/** Answers callbacks; see {@link createCallbackHandler}. */
export interface CallbackHandler {
  (request: Request, context?: CallbackContext): Promise<Response>;
  /**
   * Resolves with the task as soon as its callback comes to this handler, or at once if it came lately. With `fallback`, polls if
   * none comes.
   *
   * @throws DOMException named TimeoutError after `timeoutMs`.
   */
  waitFor(taskId: string, options?: WaitForOptions): Promise<EndedTask>;
}
