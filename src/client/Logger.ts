/**
 * Writes down what the client does; `console` is a logger. The fields are ids, states, codes and times, never a key, a prompt or
 * a URL. What a logger throws is dropped, because it must not cost a task id.
 */
export interface Logger {
  /** Queries that were answered. */
  debug?(message: string, fields: object): void;
  /** Tasks created; what they cost beside what was estimated. */
  info?(message: string, fields: object): void;
  /** Requests that are sent again, and why; inputs that differ from the contract and are sent all the same. */
  warn?(message: string, fields: object): void;
  /** Calls that failed. */
  error?(message: string, fields: object): void;
}

/** A logger that fails must not cost a task id. */
export function log(logger: Logger, level: keyof Logger, message: string, fields: object): void {
  const logged = new Promise((resolve) => resolve(logger[level]?.(message, fields)));
  logged.catch(() => {});
}
