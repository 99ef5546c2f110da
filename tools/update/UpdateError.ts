/** An update failed, and nothing was changed; the message says at which step, why, and how to go on. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}
