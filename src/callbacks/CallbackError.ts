import type { RefusalReason } from './Refusal.js';

/** A request that is not a genuine callback, or a callback that cannot be delivered yet. The message never quotes the body. */
export class CallbackError extends Error {
  override readonly name = 'CallbackError';

  /**
   * @param status The HTTP status to answer with.
   * @param reason Why, for programs.
   */
  constructor(
    message: string,
    readonly status: number,
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
