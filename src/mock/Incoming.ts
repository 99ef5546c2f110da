import type { Bytes } from '../wire/Bytes.js';
/** Headers as node:http hands them out. */
export type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request to the mock, whichever way it came: through `mock.fetch` or over a socket. */
export interface Incoming {
  /** In capitals. */
  readonly method: string;
  /** The path of the URL as it was sent: percent-encoded, without its query. */
  readonly path: string;
  /** The query of the URL, with its question mark; empty if there is none. */
  readonly search: string;
  /** Whom it asks: name and port. Empty if it does not say. */
  readonly host: string;
  /** The value of a query parameter, the first if there are several. */
  query(name: string): string | undefined;
  /** All headers, by name in lower case. */
  readonly headers: Headers | ReadonlyMap<string, string> | HeaderRecord;
  /** @param name In lower case. */
  header(name: string): string | undefined;
  /**
   * The body. It can be read once, as text or as bytes.
   *
   * @throws BodyError if it is longer than `maxBytes`, or breaks off.
   */
  text(maxBytes: number): Promise<string>;
  bytes(maxBytes: number): Promise<Bytes>;
  /** Is aborted when whoever asks gives up. */
  readonly signal: AbortSignal | undefined;
}
