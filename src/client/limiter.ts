import { bounded } from '../time/bounded.js';
import { startTimer } from '../time/timer.js';

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
  readonly limit: number;
  /** In ms. */
  readonly windowMs: number;
}

/**
 * A limiter that lets at most `limit` calls through within any `windowMs`, for one process.
 *
 * @example
 * createKieClient({ limiters: { createTask: slidingWindow({ limit: 5, windowMs: 10_000 }) } });
 */
export function slidingWindow({ limit, windowMs }: SlidingWindowOptions): Limiter {
  if (!(Number.isInteger(limit) && limit > 0 && windowMs > 0)) {
    throw new RangeError('limit must be a whole number above 0, windowMs above 0');
  }
  /** When the last `limit` calls went through, oldest first. */
  const passed: number[] = [];
  /** The calls that wait, in order. */
  const queue = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const advance = () => {
    clearTimeout(timer);
    for (const go of queue) {
      const [oldest = 0] = passed;
      const wait = passed.length < limit ? 0 : oldest + windowMs - performance.now();
      if (wait > 0) {
        timer = startTimer(wait, advance);
        return;
      }
      if (passed.length === limit) passed.shift();
      passed.push(performance.now());
      queue.delete(go);
      go();
    }
  };

  return {
    async acquire(signal) {
      let go = () => {};
      const turn = () =>
        new Promise<void>((resolve) => {
          go = resolve;
          queue.add(go);
          if (queue.size === 1) advance();
        });
      await bounded(turn, { signal }).finally(() => {
        if (queue.delete(go) && queue.size === 0) clearTimeout(timer);
      });
    },
  };
}
