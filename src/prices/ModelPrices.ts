/** What is known of the prices of a model: its `x-prices`, with the defaults and limits of the fields that decide. */
export interface ModelPrices {
  /** The day on which the vendor listed them, or on which none was found. */
  readonly listed: string;
  /** Why there is no price. */
  readonly unpriced?: string;
  readonly rows?: readonly PriceRow[];
  /** How often a price is charged, by the `part` or else the `per` of its row; once if it is not here. Text: why nobody can tell. */
  readonly counts?: Readonly<Record<string, PriceCount | string>>;
  /** What is assumed of a field that the input leaves out. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** One price, and when it is charged. */
export interface PriceRow {
  /** The values of fields: one, any of a list, or whether the field is given at all. Default: always. */
  readonly when?: Readonly<Record<string, unknown>>;
  readonly credits: number;
  /** The unit, such as `second` or `image`. */
  readonly per: string;
  /** What of the task is charged, if other rows charge other parts. One that begins with `input` is charged on top. */
  readonly part?: string;
  /** A condition that no field tells. */
  readonly also?: string;
}

/** How often a price is charged: the sum of what is named. */
export interface PriceCount {
  /** The field that says how many, or how many seconds. */
  readonly field?: string;
  /** The field by whose number that of `field` is divided. */
  readonly over?: string;
  /** The field, such as a clip, that decides instead of the default of `field`. */
  readonly follows?: string;
  /** The least and the most that there can be where `field` does not say. */
  readonly limits?: readonly [min: number, max: number];
  /** The field with the clips whose seconds are charged, too. */
  readonly clips?: string;
  /** How long these are together, at least and at most. */
  readonly clipLimits?: readonly [min: number, max: number];
  /** The fields whose items are counted. */
  readonly items?: readonly string[];
  /** How many of `items` are free. */
  readonly free?: number;
  /** The field that says how many there are at most. */
  readonly upTo?: string;
  /** The field with the text whose characters are counted in thousands, or with a list of parts that have a `text`. */
  readonly characters?: string;
}
