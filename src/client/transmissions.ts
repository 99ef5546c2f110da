import { neverOpened } from './neverOpened.js';

/** How often the client's fetch was called in one attempt: middleware can call it, too. */
export interface Transmissions {
  count: number;
  /** Those that may have reached a server: all but those whose connection never opened. */
  reached: number;
  /** Those of them that failed, so that nobody knows what they did. */
  lost: number;
  /** Those that may have reached the operation of the attempt. */
  same: number;
  /** The last error that says that no connection opened. */
  unopened?: unknown;
}

/** Whether an error is one of those, or was made of it. */
export function stemsFrom(origin: unknown, error: unknown, depth = 0): boolean {
  if (error === origin || !(error instanceof Error) || depth > 8) return error === origin;
  return stemsFrom(origin, error.cause, depth + 1);
}

/** Counts the calls of fetch in an attempt, and lets none through after its end. */
export function watch(send: typeof fetch, operation: string, signal: AbortSignal) {
  const transmissions: Transmissions = { count: 0, reached: 0, lost: 0, same: 0 };
  const watched: typeof fetch = async (input, init) => {
    signal.throwIfAborted();
    const url = input instanceof Request ? input.url : `${input}`;
    const same = url.split('?', 1)[0]?.endsWith(`/${operation}`) ? 1 : 0;
    transmissions.count++;
    transmissions.reached++;
    transmissions.same += same;
    try {
      return await send(input, init);
    } catch (error) {
      if (neverOpened(error)) {
        transmissions.unopened = error;
        transmissions.reached--;
        transmissions.same -= same;
      } else transmissions.lost++;
      throw error;
    }
  };
  return { fetch: watched, transmissions };
}
