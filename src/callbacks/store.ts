/**
 * Remembers which tasks were delivered. To deliver once among several processes, implement it on a store that they share: `claim`
 * is an atomic set-if-absent, such as `SET key busy NX EX 3600` of Redis, and reads the value if the key is there. Without a time
 * to live, the claim of a process that dies is never released. With one shorter than `onTask` takes, a task is delivered twice.
 */
export interface CallbackStore {
  /** Takes the task for this delivery: `claimed`, or `busy` if another delivery has it, or `done` if one has completed it. */
  claim(taskId: string): Promise<Claim> | Claim;
  /** The task was delivered; every later claim is `done`. */
  complete(taskId: string): Promise<void> | void;
  /** The delivery failed; the next claim is `claimed`. */
  release(taskId: string): Promise<void> | void;
}

/** The outcome of a claim. */
export type Claim = 'claimed' | 'busy' | 'done';

/**
 * A store in memory, for one process.
 *
 * @param maxTasks How many delivered tasks are remembered; the oldest are forgotten first. Default: 100,000.
 */
export function memoryStore(maxTasks = 100_000): CallbackStore {
  if (!(maxTasks > 0)) throw new TypeError('maxTasks must be above 0');
  const busy = new Set<string>();
  const done = new Set<string>();
  return {
    claim(taskId) {
      if (done.has(taskId)) return 'done';
      if (busy.has(taskId)) return 'busy';
      busy.add(taskId);
      return 'claimed';
    },
    complete(taskId) {
      busy.delete(taskId);
      done.add(taskId);
      // A set keeps the order of insertion.
      for (const oldest of done) {
        if (done.size <= maxTasks) break;
        done.delete(oldest);
      }
    },
    release: (taskId) => void busy.delete(taskId),
  };
}
