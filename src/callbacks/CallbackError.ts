/** A callback that is not believed, or not one, or cannot be delivered yet. The message has not a word of its body. */
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
