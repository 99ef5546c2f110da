import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { addOrders, ambiguousOrders } from '../../src/bullmq/index.js';
import { buildProgram, type Program } from '../stores/program.js';
import { BACKENDS, openQueue } from './backends.js';
import { openShop, ordersOf, type Printed, startWorker } from './workers.js';

/** How many orders, and how often a worker is killed: `ORDERS=300 WORKER_KILLS=30` takes three minutes on each backend. */
const ORDERS = Number(process.env.ORDERS ?? 12);
const KILLS = Number(process.env.WORKER_KILLS ?? 2);
const WORKERS = 3;

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL('workerProgram.ts', import.meta.url));
});
afterAll(() => program.remove());

describe.concurrent.each(BACKENDS)('on $name', (backend) => {
  it.skipIf(backend.missing)(
    `${WORKERS} workers that are killed ${KILLS} times buy none of ${ORDERS} orders twice, and lose none`,
    async ({ expect, onTestFinished }) => {
      await backend.prepare();
      const name = `kills-${randomUUID()}`;
      const queue = openQueue(name, backend);
      const shop = await openShop(150);
      const printed: Printed = { outcomes: new Map(), errors: [] };
      // An answer comes in 75 ms on average, so that most kills meet a POST that is under way.
      const options = { rate: { limit: 20, windowMs: 2_000 }, lockMs: 1_500 };
      const start = () => startWorker(program, shop, name, backend, options, printed);
      await addOrders(queue, ordersOf(ORDERS));
      const workers = await Promise.all(Array.from({ length: WORKERS }, start));
      onTestFinished(async () => {
        for (const worker of workers) worker.kill('SIGKILL');
        shop.close();
        await queue.close();
      });
      const known = async () => {
        const ambiguous = (await ambiguousOrders(queue)).map(({ ref }) => ref);
        const done = [...printed.outcomes].flatMap(([ref, outcomes]) => (outcomes.includes('done') ? [ref] : []));
        return { ambiguous, done, count: new Set([...ambiguous, ...done]).size };
      };

      for (let kill = 0; kill < KILLS; kill++) {
        // Spread over the purchases, at a random moment.
        const purchases = (ORDERS * (kill + Math.random())) / KILLS;
        while (shop.arrivals.length < purchases && (await known()).count < ORDERS) await pause(20);
        await pause(Math.random() * 150);
        const index = Math.floor(Math.random() * WORKERS);
        const worker = workers[index];
        worker?.kill('SIGKILL');
        if (worker?.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
        workers[index] = await start();
      }
      await expect.poll(async () => (await known()).count, { timeout: 240_000, interval: 500 }).toBe(ORDERS);
      const { ambiguous, done } = await known();

      for (const [ref, count] of shop.purchases) expect(count, ref).toBe(1);
      for (const ref of done) expect(shop.purchases.get(ref), ref).toBe(1);
      for (const ref of ambiguous) expect(printed.outcomes.get(ref), ref).toContain('ambiguous');
      const bought = ambiguous.filter((ref) => shop.purchases.has(ref)).length;
      console.log(
        `${backend.name}: ${KILLS} kills, ${ORDERS} orders, ${done.length} done, ${ambiguous.length} ambiguous, ${bought} of them bought`,
      );
    },
  );
});
