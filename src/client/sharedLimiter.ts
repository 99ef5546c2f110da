import { createWindow, type Limiter, type SlidingWindow, type SlidingWindowOptions } from './limiter.js';

/** The limiters of this process, by what sends the requests and by name. */
const limiters = new WeakMap<object, Map<string, SlidingWindow>>();

/**
 * A limiter that all clients of this process share which send by the same way under the same name. It is looked up for each call
 * and dropped while it is idle, so that a server with a key per customer does not collect them.
 *
 * @param way What sends the requests: another `fetch` is another server, such as a mock.
 */
export function sharedLimiter(way: object, name: string, options: SlidingWindowOptions): Limiter {
  const named = limiters.get(way) ?? new Map<string, SlidingWindow>();
  limiters.set(way, named);
  return {
    acquire(signal) {
      let limiter = named.get(name);
      if (limiter === undefined) {
        for (const [other, { isIdle }] of named) if (isIdle()) named.delete(other);
        limiter = createWindow(options);
        named.set(name, limiter);
      }
      return limiter.acquire(signal);
    },
  };
}
