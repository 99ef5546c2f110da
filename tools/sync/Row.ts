/** What became of one model. */
export interface Row {
  readonly model: string;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'withdrawn' | 'no schema' | 'other API' | 'failed';
  /** How many differences were taken into the file, and how many were not. */
  readonly taken: number;
  readonly kept: number;
  /** How much there is to know that changes nothing. */
  readonly notes: number;
  /** How much is left to write by hand. */
  readonly left: number;
  /** A digest of the file that was written; empty, if none was. */
  readonly digest: string;
  /** The report of the import, or why there is none. */
  readonly detail: string;
}
