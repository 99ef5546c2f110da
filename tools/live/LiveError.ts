/** The API could not be checked; the message says why. It holds no key. */
export class LiveError extends Error {
  override readonly name = 'LiveError';
}
