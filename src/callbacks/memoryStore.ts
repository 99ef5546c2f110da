import type { CallbackStore } from './CallbackStore.js';
import { Recent } from './Recent.js';

/**
 * A store in memory, for one process.
 *
 * @param maxTasks How many delivered tasks are remembered; the oldest are forgotten first. Default: 100,000.
 * @throws TypeError if that is not above 0.
 */
export function memoryStore(maxTasks = 100_000): CallbackStore {
  if (!(maxTasks > 0)) throw new TypeError('maxTasks must be above 0');
  const claims = new Map<string, { readonly owner: string; readonly until: number }>();
  const done = new Recent<true>(maxTasks);
  return {
    claim(taskId, owner, claimMs) {
      if (done.has(taskId)) return 'done';
      const held = claims.get(taskId);
      if (held && held.owner !== owner && held.until > performance.now()) return 'busy';
      claims.set(taskId, { owner, until: performance.now() + claimMs });
      return 'claimed';
    },
    complete(taskId) {
      claims.delete(taskId);
      done.set(taskId, true);
    },
    release(taskId, owner) {
      if (claims.get(taskId)?.owner === owner) claims.delete(taskId);
    },
  };
}
