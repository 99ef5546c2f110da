/**
 * Writes down what the client does; `console` is a logger. The fields are ids, states, codes and times, never a key, a prompt or
 * a URL. What a logger throws is dropped, because it must not cost a task id.
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
