/** An error that operations have in common: one file of `components/responses/`. */
export interface DocumentedError {
  /** Name of the response, such as `InsufficientCredits`. */
  readonly name: string;
  /** Name of the schema of its body. */
  readonly envelope: string;
  readonly code: number;
  /** What the code means. */
  readonly description: string;
  /** Tags of the operations that can answer it, if not all can. */
  readonly tags?: readonly string[];
  /** Name of its example, such as `insufficientCredits`. */
  readonly example: string;
  /** What the example says. */
  readonly msg: string;
}

/** The errors whose body is such an envelope, `ErrorEnvelope` if none is named, in the order of their codes. */
export declare function errorsOf(envelope?: string): readonly DocumentedError[];
