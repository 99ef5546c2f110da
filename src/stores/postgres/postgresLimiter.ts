import type { Limiter } from '../../client/limiter.js';
import { readRate, type SharedLimiterOptions } from '../SharedLimiterOptions.js';
import { sharedWindow } from '../sharedWindow.js';
import type { PostgresPool } from './PostgresPool.js';

/**
 * Takes a slot: one statement, so that the row of the limiter is locked from reading to writing. `kept` has a slot for each call of
 * the last window and of the time to come. If the server's clock was set back, no slot lies further ahead than so few can.
 */
const TAKE = `
INSERT INTO kie_limiter AS held (name, slots)
VALUES ($1, ARRAY[extract(epoch FROM clock_timestamp()) * 1000])
ON CONFLICT (name) DO UPDATE SET slots = (
  SELECT kept || CASE
    WHEN cardinality(kept) < $2::int THEN now
    ELSE greatest(now, kept[cardinality(kept) - $2::int + 1] + $3::float8)
  END
  FROM (
    SELECT now, ARRAY(
      SELECT least(slot, now + $3::float8 * (cardinality(held.slots) / $2::int + 1))
      FROM unnest(held.slots) AS slot WHERE slot > now - $3::float8 ORDER BY 1
    ) AS kept
    FROM (SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now) AS clock
  ) AS schedule
)
RETURNING slots[cardinality(slots)]::text AS slot,
  slots[cardinality(slots)] - extract(epoch FROM clock_timestamp())::float8 * 1000 AS wait`;

const GIVE_BACK = `
UPDATE kie_limiter
SET slots = slots[: array_position(slots, $2::float8) - 1] || slots[array_position(slots, $2::float8) + 1 :]
WHERE name = $1 AND $2::float8 = ANY (slots)`;

/**
 * A limiter for all processes that share a Postgres, version 13 or later: at most `limit` calls within any `windowMs`, by the clock
 * of Postgres. Processes take turns. It fails if Postgres does, and then nothing is sent.
 *
 * @param pool Your `Pool` of `pg`. It needs the tables of {@link createTables}.
 * @throws RangeError if `limit` or `windowMs` is out of range.
 * @example
 * createKieClient({ limiters: { createTask: postgresLimiter(new Pool()) } });
 */
export function postgresLimiter(pool: PostgresPool, options: SharedLimiterOptions = {}): Limiter {
  const { name, limit, windowMs } = readRate(options);
  return sharedWindow({
    async take() {
      const { rows } = await pool.query(TAKE, [name, limit, windowMs]);
      const { slot, wait }: { slot?: unknown; wait?: unknown } = Object(rows[0]);
      return { slot: `${slot}`, waitMs: Number(wait) };
    },
    giveBack: (slot) => pool.query(GIVE_BACK, [name, slot]),
  });
}
