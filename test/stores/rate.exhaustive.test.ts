import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { rateOf } from './arrivals.js';
import { buildProgram, type Program } from './program.js';
import { prepare, STORE_URLS } from './storeUrls.js';

/**
 * How long a window of the server is, in ms, and for how many of them the processes buy. The vendor's is 10,000:
 * `RATE_WINDOW_MS=10000 RATE_WINDOWS=6` takes two minutes, and prints how much of the rate is used.
 */
const WINDOW_MS = Number(process.env.RATE_WINDOW_MS ?? 1_000);
const WINDOWS = Number(process.env.RATE_WINDOWS ?? 3);
/** What the limiter's window has above the server's: 4 % of the vendor's. A short one needs as much, as arrivals scatter as much. */
const MARGIN_MS = 400;

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL('rateProgram.ts', import.meta.url));
});
afterAll(() => program.remove());

describe.each(STORE_URLS)('on $name', ({ name, url }) => {
  it.skipIf(url === undefined)(
    'three processes send at most 20 POSTs in any window, measured at the server',
    async () => {
      const arrivals: number[] = [];
      const server = createServer((request, response) => {
        arrivals.push(performance.now());
        request.resume();
        response.end(JSON.stringify({ code: 200, msg: 'success', data: { taskId: 'task-1' } }));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => server.close().closeAllConnections());
      await prepare(url);
      const { port } = server.address() as AddressInfo;
      const rate = { name: randomUUID(), limit: 20, windowMs: WINDOW_MS + MARGIN_MS };
      const parameters = [`http://127.0.0.1:${port}`, url ?? '', JSON.stringify(rate)];
      const processes = Array.from({ length: 3 }, () => program.start(...parameters));
      onTestFinished(() => {
        for (const each of processes) each.kill('SIGKILL');
      });
      await expect.poll(() => arrivals.length).toBeGreaterThan(0);
      await pause(WINDOWS * (WINDOW_MS + MARGIN_MS));

      const { most, perWindow } = rateOf(arrivals, WINDOW_MS);
      console.log(
        `${name}: ${arrivals.length} POSTs, at most ${most} in ${WINDOW_MS} ms, ${perWindow.toFixed(2)} on average`,
      );
      expect(most).toBeLessThanOrEqual(20);
      expect(arrivals.length).toBeGreaterThan(20);
    },
  );
});
