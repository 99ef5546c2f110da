import type { Json } from '../importer/Page.js';

/** What the vendor's page of a model said when it was last read. */
export interface Fact {
  /** What the model makes, if the page says so. */
  readonly media?: string;
  /** The address of the page without its scheme, if it is known. */
  readonly source?: string;
  /** The day of the page. */
  readonly documented: string;
  /** The input as bare JSON Schema, without words. */
  readonly input: Input;
  /** The places where the model file says other than the page, each with the reason. */
  readonly deviations?: Readonly<Record<string, string>>;
}

/** A schema of the input. */
export type Input = Readonly<Record<string, Json>>;

/** The facts by model id. */
export type Facts = Readonly<Record<string, Fact>>;
