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

/** The row of a model of which nothing was imported. */
export const bareRow = (model: string, outcome: Row['outcome'], detail: string): Row => ({
  ...{ model, outcome, taken: 0, kept: 0, notes: 0, left: 0, digest: '', detail },
});
