/**
 * Where the client tells what it does; `console` is one. The fields are ids, states, codes and times; a key, a prompt or a
 * URL is never among them. What a logger throws is dropped: it must not cost a task id.
 */
export interface Logger {
  /** Queries that were answered. */
  debug?(message: string, fields: object): void;
  /** Tasks created. */
  info?(message: string, fields: object): void;
  /** Requests that are sent again, and why. */
  warn?(message: string, fields: object): void;
  /** Calls that failed. */
  error?(message: string, fields: object): void;
}
