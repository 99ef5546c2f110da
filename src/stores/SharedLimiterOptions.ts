/** The rate that a shared limiter keeps. */
export interface SharedLimiterOptions {
  /**
   * Names the limiter: processes that name the same one on the same store share its rate. The vendor counts by account, so with
   * several accounts name it after the account. Default: `createTask`.
   */
  readonly name?: string | undefined;
  /** How many calls go through within any `windowMs`: a whole number above 0. Default: 20. */
  readonly limit?: number | undefined;
  /**
   * In ms. Default: 10,400, which is 4 % above the vendor's 10 s: what leaves several processes evenly does not arrive evenly, least of
   * all the first request of each.
   */
  readonly windowMs?: number | undefined;
}

/** @throws RangeError if `limit` or `windowMs` is out of range. */
export function readRate({ name = 'createTask', limit = 20, windowMs = 10_400 }: SharedLimiterOptions) {
  if (!(Number.isInteger(limit) && limit > 0 && windowMs > 0)) {
    throw new RangeError('limit must be a whole number above 0, windowMs above 0');
  }
  return { name, limit, windowMs };
}
