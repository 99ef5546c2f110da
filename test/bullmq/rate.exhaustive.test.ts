import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { addOrders } from '../../src/bullmq/index.js';
import { rateOf } from '../stores/arrivals.js';
import { buildProgram, type Program } from '../stores/program.js';
import { BACKENDS, openQueue } from './backends.js';
import { openShop, ordersOf, startWorker } from './workers.js';

/**
 * How long a window of the server is, in ms, and for how many of them the workers buy. The vendor's is 10,000:
 * `RATE_WINDOW_MS=10000 RATE_WINDOWS=6` takes two minutes, and prints how much of the rate is used.
 */
const WINDOW_MS = Number(process.env.RATE_WINDOW_MS ?? 1_000);
const WINDOWS = Number(process.env.RATE_WINDOWS ?? 3);
/** What the workers' window has above the server's. */
const MARGIN_MS = 400;

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL('workerProgram.ts', import.meta.url));
});
afterAll(() => program.remove());

describe.each(BACKENDS)('on $name', (backend) => {
  it.skipIf(backend.missing)(
    'three workers send at most 20 POSTs in any window, measured at the server',
    async ({ expect, onTestFinished }) => {
      await backend.prepare();
      const name = `rate-${randomUUID()}`;
      const queue = openQueue(name, backend);
      const shop = await openShop(0);
      const count = 20 * WINDOWS + 1;
      await addOrders(queue, ordersOf(count));
      const options = { rate: { limit: 20, windowMs: WINDOW_MS + MARGIN_MS }, maxRunning: count };
      const printed = { outcomes: new Map(), errors: [] };
      const start = () => startWorker(program, shop, name, backend, options, printed);
      const workers = await Promise.all([1, 2, 3].map(start));
      onTestFinished(async () => {
        for (const worker of workers) worker.kill('SIGKILL');
        shop.close();
        await queue.close();
      });
      await expect.poll(() => shop.arrivals.length, { timeout: 240_000 }).toBe(count);

      const { most, perWindow } = rateOf(shop.arrivals, WINDOW_MS);
      console.log(
        `${backend.name}: ${count} POSTs, at most ${most} in ${WINDOW_MS} ms, ${perWindow.toFixed(2)} on average`,
      );
      expect(most).toBeLessThanOrEqual(20);
    },
  );
});
