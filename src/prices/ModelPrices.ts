/** What is known of the prices of a model, as `npm run generate` makes it of `x-prices`. */
export interface ModelPrices {
  /** The day on which the vendor listed them, or on which none was found. */
  readonly listed: string;
  /** Why there is no price. */
  readonly unpriced?: string;
  /** What is charged; all of it is added up. */
  readonly parts?: readonly PricePart[];
  /** What is assumed of a field that the input leaves out. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** What comes out of a task, or what goes in. */
export interface PricePart {
  /** Whether it is charged on top: no row has to fit. */
  readonly extra?: true;
  /** The unit, such as `second` or `image`. */
  readonly per: string;
  /** How often the price is charged. Default: once. Text: why nobody can tell. */
  readonly count?: PriceCount | string;
  readonly rows: readonly {
    /** The values of fields, as texts, or whether a field is given. Default: always. */
    readonly when?: Readonly<Record<string, readonly string[] | { readonly present: boolean }>>;
    readonly credits: number;
  }[];
}

/** How often a price is charged. */
export interface PriceCount {
  /** The field that says how many, or how many seconds. */
  readonly field?: string;
  /** The least that there will be, if `field` says the most. */
  readonly least?: number;
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
  /** The field with the text whose characters are counted in thousands, or with a list of parts that have a `text`. */
  readonly characters?: string;
}
