import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** How often the program is killed. 200 times take four minutes: `KILLS=200 npx vitest run test/client/journal`. */
const KILLS = Number(process.env.KILLS ?? (process.env.EXHAUSTIVE ? 20 : 10));
const ORDERS = 30;
const AT_A_TIME = 6;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  program = join(folder, 'program.mjs');
  const entryPoints = [new URL('journalProgram.ts', import.meta.url).pathname];
  await build({ entryPoints, outfile: program, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
});
afterAll(() => rm(folder, { recursive: true }));

/** A server that counts the purchases of each order. It is slow at times, and refuses every fourth request for now. */
async function openShop() {
  const purchases = new Map<string, number>();
  let requests = 0;
  let onRequest = (_: number) => {};
  const server = createServer(async (request, response) => {
    const { ref } = JSON.parse(await text(request)).input;
    const number = ++requests;
    const refused = number % 4 === 0;
    if (!refused) purchases.set(ref, (purchases.get(ref) ?? 0) + 1);
    const answer = refused ? { code: 429, msg: 'Slow' } : { code: 200, data: { taskId: `task-of-${ref}` } };
    onRequest(number);
    setTimeout(() => response.end(JSON.stringify(answer)), (number * 7) % 11);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    purchases,
    watch(watcher: typeof onRequest) {
      onRequest = watcher;
    },
    close: () => server.close().closeAllConnections(),
  };
}

/** Kills the program after some requests and some ms, then lets it run to its end: the orders that it shows as ambiguous. */
async function killOnce(round: number, shop: Awaited<ReturnType<typeof openShop>>): Promise<string[]> {
  const parameters = [program, shop.url, join(folder, `${round}.jsonl`)];
  const child = spawn(process.execPath, parameters);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const requests = 1 + Math.floor(Math.random() * ORDERS * 1.3);
  shop.watch((number) => {
    if (number === requests) setTimeout(() => child.kill('SIGKILL'), Math.random() * 12);
  });
  await ended;
  shop.watch(() => {});
  return JSON.parse((await promisify(execFile)(process.execPath, parameters)).stdout);
}

it(`a program that is killed ${KILLS} times buys no order twice, and shows what it does not know`, async () => {
  let shown = 0;
  for (let round = 0; round < KILLS; round++) {
    const shop = await openShop();
    const ambiguous = await killOnce(round, shop);
    shop.close();
    const lines = (await readFile(join(folder, `${round}.jsonl`), 'utf8')).trim().split('\n');
    const bought = new Set(lines.map((line) => JSON.parse(line)).flatMap(({ ref, taskId }) => (taskId ? [ref] : [])));

    for (const [ref, count] of shop.purchases) {
      expect(count, `${round}: ${ref}`).toBe(1);
      expect(bought.has(ref) !== ambiguous.includes(ref), `${round}: ${ref} is known or shown`).toBe(true);
    }
    expect(bought.size + ambiguous.length, `round ${round}`).toBe(ORDERS);
    expect(ambiguous.length, `round ${round}`).toBeLessThanOrEqual(AT_A_TIME);
    shown += ambiguous.length;
  }
  console.log(`${KILLS} kills, ${KILLS * ORDERS} orders: ${shown} shown as ambiguous`);
});
