import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, type Program } from './program.js';
import { prepare, STORE_URLS } from './storeUrls.js';

/** How many deliveries come, of a fifth as many tasks: `DELIVERIES=10000` takes a quarter of a minute per store. */
const DELIVERIES = Number(process.env.DELIVERIES ?? 1_000);
const TASKS = DELIVERIES / 5;
const PROCESSES = 4;

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL('deliveriesProgram.ts', import.meta.url));
});
afterAll(() => program.remove());

describe.each(STORE_URLS)('on $name', ({ url }) => {
  it.skipIf(url === undefined)(
    `${PROCESSES} receivers of ${DELIVERIES} deliveries, of which many fail at first, take each task once`,
    async () => {
      const run = randomUUID();
      await prepare(url);
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
