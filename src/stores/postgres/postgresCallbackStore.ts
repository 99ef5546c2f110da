import type { CallbackStore } from '../../callbacks/CallbackStore.js';
import { type CallbackStoreOptions, readMemory } from '../CallbackStoreOptions.js';
import type { PostgresPool } from './PostgresPool.js';

const CLAIM = `
INSERT INTO kie_callback AS held (task_id, owner, until)
VALUES ($1, $2, clock_timestamp() + $3::float8 * interval '1 ms')
ON CONFLICT (task_id) DO UPDATE SET owner = excluded.owner, until = excluded.until
WHERE held.owner = excluded.owner OR held.until <= clock_timestamp()
RETURNING task_id`;

const IS_DONE = 'SELECT task_id FROM kie_callback WHERE task_id = $1 AND owner IS NULL';

const COMPLETE = `
INSERT INTO kie_callback (task_id, owner, until)
VALUES ($1, NULL, clock_timestamp() + $2::float8 * interval '1 ms')
ON CONFLICT (task_id) DO UPDATE SET owner = NULL, until = excluded.until`;

const RELEASE = 'DELETE FROM kie_callback WHERE task_id = $1 AND owner = $2';

const FORGET = 'DELETE FROM kie_callback WHERE until <= clock_timestamp()';

/** How often a process deletes what is to be forgotten. */
const FORGET_EVERY_MS = 3_600_000;

/**
 * A callback store for all processes that share a Postgres, version 13 or later: each task reaches `onTask` once.
 *
 * @param pool Your `Pool` of `pg`. It needs the tables of {@link createTables}.
 * @throws RangeError if `rememberMs` is out of range.
 * @example
 * createCallbackHandler({ store: postgresCallbackStore(new Pool()), webhookHmacKey, confirm, onTask });
 */
export function postgresCallbackStore(pool: PostgresPool, options: CallbackStoreOptions = {}): CallbackStore {
  const rememberMs = readMemory(options);
  let forgotten = performance.now();
  return {
    async claim(taskId, owner, claimMs) {
      if ((await pool.query(CLAIM, [taskId, owner, claimMs])).rows.length > 0) return 'claimed';
      return (await pool.query(IS_DONE, [taskId])).rows.length > 0 ? 'done' : 'busy';
    },
    async complete(taskId) {
      await pool.query(COMPLETE, [taskId, rememberMs]);
      if (performance.now() - forgotten < FORGET_EVERY_MS) return;
      forgotten = performance.now();
      await pool.query(FORGET);
    },
    async release(taskId, owner) {
      await pool.query(RELEASE, [taskId, owner]);
    },
  };
}
