import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTables } from '../../src/stores/postgres/index.js';
import { buildProgram, type Program } from './program.js';

/** How many deliveries come, of a fifth as many tasks: `DELIVERIES=10000` takes a quarter of a minute per store. */
const DELIVERIES = Number(process.env.DELIVERIES ?? 1_000);
const TASKS = DELIVERIES / 5;
const PROCESSES = 4;

const redisPort = inject('redisPort');
const STORES = [
  { name: 'Redis', url: redisPort === undefined ? undefined : `redis://127.0.0.1:${redisPort}` },
  { name: 'Postgres', url: inject('postgresUrl') },
];
let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL('deliveriesProgram.ts', import.meta.url));
});
afterAll(() => program.remove());

describe.each(STORES)('on $name', ({ url }) => {
  it.skipIf(url === undefined)(
    `${PROCESSES} receivers of ${DELIVERIES} deliveries, of which many fail at first, take each task once`,
    async () => {
      const run = randomUUID();
      if (url?.startsWith('postgres:')) {
        const pool = new Pool({ connectionString: url });
        await createTables(pool);
        await pool.end();
      }
      const runs = Array.from({ length: PROCESSES }, () =>
        program.run(url ?? '', run, `${TASKS}`, `${DELIVERIES / PROCESSES}`),
      );
      const taken = (await Promise.all(runs)).flatMap((printed) => JSON.parse(printed));

      expect(new Set(taken).size).toBe(taken.length);
      // Which tasks come is chosen at random: one in 150 does not.
      expect(taken.length).toBeGreaterThan(TASKS * 0.95);
    },
  );
});
