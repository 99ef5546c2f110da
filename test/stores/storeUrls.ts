import { Pool } from 'pg';
import { inject } from 'vitest';
import { createTables } from '../../src/stores/postgres/index.js';

const redisPort = inject('redisPort');

/** Where processes of their own find the stores; undefined for one that this machine does not have. */
export const STORE_URLS = [
  { name: 'Redis', url: redisPort === undefined ? undefined : `redis://127.0.0.1:${redisPort}` },
  { name: 'Postgres', url: inject('postgresUrl') },
];

/** Makes the tables, if the store has tables. */
export async function prepare(url: string | undefined): Promise<void> {
  if (!url?.startsWith('postgres:')) return;
  const pool = new Pool({ connectionString: url });
  await createTables(pool);
  await pool.end();
}
