/** The two contracts cannot be compared; the message says why, and what would be right. */
export class DiffError extends Error {
  override readonly name = 'DiffError';
}
