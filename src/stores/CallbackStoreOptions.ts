/** Options of a shared callback store. */
export interface CallbackStoreOptions {
  /**
   * How long a delivered task is remembered, in ms: a whole number above 0. The sender repeats a callback for minutes at most, and
   * the handler refuses signatures that are older. Default: 30 days.
   */
  readonly rememberMs?: number | undefined;
}

/** @throws RangeError if `rememberMs` is out of range. */
export function readMemory({ rememberMs = 30 * 24 * 3_600_000 }: CallbackStoreOptions): number {
  if (Number.isSafeInteger(rememberMs) && rememberMs > 0) return rememberMs;
  throw new RangeError('rememberMs must be a whole number above 0');
}
