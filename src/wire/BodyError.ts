/** A body could not be read. */
export class BodyError extends Error {
  override readonly name = 'BodyError';

  /** @param isTooLong Whether it was longer than it may be. If not, it broke off, or is not UTF-8. */
  constructor(
    message: string,
    readonly isTooLong: boolean,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
