import { sleep } from '../time/sleep.js';

/**
 * Keeps calls to a rate. To share one rate among several processes, implement it on a store that they share and
 * pass it to `createKieClient`.
 */
export interface Limiter {
  /** Resolves when the caller may go on; first come, first served. Rejects when `signal` is aborted. */
  acquire(signal: AbortSignal | undefined): Promise<void>;
}

/** How many calls go through within how long. */
export interface SlidingWindowOptions {
  /** How many calls go through within any `windowMs`: a whole number above 0. */
  readonly limit: number;
  /** In ms. */
  readonly windowMs: number;
}

/** A limiter that can tell whether it still holds anything back. */
export interface SlidingWindow extends Limiter {
  /** Whether nobody waits and no call went through within the window, so that a new one would do the same. */
  isIdle(): boolean;
}

/**
 * A limiter that lets at most `limit` calls through within any `windowMs`, for one process.
 *
 * @throws RangeError if `limit` or `windowMs` is out of range.
 * @example
 * createKieClient({ limiters: { createTask: slidingWindow({ limit: 5, windowMs: 10_000 }) } });
 */
export const slidingWindow = (options: SlidingWindowOptions): Limiter => createWindow(options);

/** A {@link slidingWindow} that can tell whether it is idle. */
export function createWindow({ limit, windowMs }: SlidingWindowOptions): SlidingWindow {
  if (!(Number.isInteger(limit) && limit > 0 && windowMs > 0)) {
    throw new RangeError('limit must be a whole number above 0, windowMs above 0');
  }
  /** The last `limit` slots of the schedule, oldest first. */
  let last: number[] = [];
  /** When the last `limit` calls went through, oldest first: a timer can be late. */
  let passed: number[] = [];
  /** Slots that were given back, oldest first. */
  let free: number[] = [];
  let clock = 0;

  const now = () => {
    const time = performance.now();
    // A clock that goes back was replaced, as fake timers do.
    if (time < clock) [last, passed, free] = [[], [], []];
    clock = time;
    free = free[0] !== undefined && free[0] < time ? free.filter((slot) => slot >= time) : free;
    return time;
  };
  const giveBack = (slot: number) => {
    const later = free.findIndex((other) => other > slot);
    free.splice(later < 0 ? free.length : later, 0, slot);
  };
  const take = () => {
    const time = now();
    // A slot from before the clock was set back is not in the schedule.
    const given = (free[0] ?? Infinity) <= (last.at(-1) ?? 0) ? free.shift() : undefined;
    if (given !== undefined) return given;
    const slot = last.length < limit ? time : Math.max(time, (last.shift() ?? 0) + windowMs);
    last.push(slot);
    return slot;
  };

  return {
    isIdle: () => now() > Math.max(...last.slice(-1), ...passed.slice(-1)) + windowMs,
    async acquire(signal) {
      signal?.throwIfAborted();
      let slot = take();
      const wait = () => Math.max(slot, passed.length < limit ? 0 : (passed[0] ?? 0) + windowMs) - now();
      try {
        // Each call sleeps on a timer of its own: on workerd, the end of a request would take the timers of others along.
        for (let ms = wait(); ms > 0; ms = wait()) {
          await sleep(Math.ceil(Math.min(ms, windowMs)), signal);
          const earlier = now() < slot && (free[0] ?? slot) < slot ? free.shift() : undefined;
          if (earlier !== undefined) {
            giveBack(slot);
            slot = earlier;
          }
        }
        passed = [...passed, clock].slice(-limit);
      } catch (error) {
        giveBack(slot);
        throw error;
      }
    },
  };
}
