/** A request that is not a genuine callback, or a callback that cannot be delivered yet. The message never quotes the body. */
export class CallbackError extends Error {
  override readonly name = 'CallbackError';

  /** @param status The HTTP status to answer with. */
  constructor(
    message: string,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
