import { follow } from '../time/follow.js';

/** Runs a piece of work when its turn has come. */
export type Turn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Lets `maxRunning` pieces of work run at a time; the others wait, in the order in which they came. Waiting ends with the reason of
 * the signal.
 *
 * @param onFull Makes the error for work that comes while `maxWaiting` others wait.
 */
export function createTurns(maxRunning: number, maxWaiting: number, onFull: () => unknown): Turn {
  let running = 0;
  const waiting = new Set<() => void>();

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      let unfollow = () => {};
      const start = () => {
        waiting.delete(start);
        unfollow();
        resolve();
      };
      waiting.add(start);
      unfollow = follow(signal, () => {
        waiting.delete(start);
        reject(signal.reason);
      });
    });

  return async (work, signal) => {
    if (running < maxRunning) running++;
    else if (waiting.size < maxWaiting) await turn(signal);
    else throw onFull();
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next) next();
      else running--;
    }
  };
}
