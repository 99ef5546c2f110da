/** Why no release can be made. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
