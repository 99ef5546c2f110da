/** A server that listens on this machine. */
export interface Listening {
  /** Its base URL, on this machine. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}
