/** From the least to the most; both are the same where all is known. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** What a task may cost by the listed prices. It is not the bill: the vendor may charge otherwise. A failed task costs nothing. */
export interface Estimate {
  /** In credits; undefined if it cannot be known beforehand, or no price is listed. `basis` says why. */
  readonly credits: Span | undefined;
  /** The same in US dollars, at 0.005 USD per credit. */
  readonly usd: Span | undefined;
  /** The day on which the vendor listed these prices, such as `2026-09-28`; undefined if it lists none for the model. */
  readonly listed: string | undefined;
  /** How the credits are made up, such as `41 per second × 5`; or why there are none. */
  readonly basis: string;
}

/** What an estimate may be told that the input does not say. */
export interface EstimateOptions {
  /**
   * How long the clips or the audio behind the URLs of the input are, in seconds, all together. Without it, an estimate that
   * depends on them is undefined.
   */
  readonly seconds?: number | undefined;
}
