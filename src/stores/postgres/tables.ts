import type { PostgresPool } from './PostgresPool.js';

/**
 * The statements that make what the limiter and the callback store need: two tables, in the schema that comes first in
 * `search_path`. They change nothing that exists. Put them into your migrations, or call {@link createTables}.
 */
export const TABLES = `
CREATE TABLE IF NOT EXISTS kie_limiter (
  name text PRIMARY KEY,
  -- The last slots, in ms since 1970, in the order in which they come.
  slots double precision[] NOT NULL
);
CREATE TABLE IF NOT EXISTS kie_callback (
  task_id text PRIMARY KEY,
  -- Who delivers the task; null once it is delivered.
  owner text,
  -- When the claim expires, or the delivered task is forgotten.
  until timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS kie_callback_until ON kie_callback (until);
`;

/** Creates the tables if they are missing. Call it once before processes start: two at the same moment may collide. */
export async function createTables(pool: PostgresPool): Promise<void> {
  await pool.query(TABLES);
}
