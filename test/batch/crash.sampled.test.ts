import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BatchJournal, fileJournal } from '../../src/batch/index.js';
import { orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

/** At which steps it crashes, from a random one on: `EVERY=1 npx vitest run test/batch/crash` does at each. */
const EVERY = Number(process.env.EVERY ?? (process.env.EXHAUSTIVE ? 5 : 12));

/** Stops the world of a program at some step, as a crash does: what it waits for then never comes. */
function createWorld(last: number) {
  let steps = 0;
  let onEnd = () => {};
  const ended = new Promise<void>((resolve) => {
    onEnd = resolve;
  });
  /** Does something that reaches the disk or the network, with a step before and one after it. */
  const around = async <T>(act: () => Promise<T>): Promise<T> => {
    await step();
    const result = await act();
    await step();
    return result;
  };
  const step = async () => {
    if (++steps < last) return;
    onEnd();
    await new Promise(() => {});
  };
  return { around, step, ended, steps: () => steps };
}

/** Runs three orders until the world stops, and again to their end. @returns How many steps there were. */
async function crash(last: number): Promise<number> {
  const { batch, client, mock, folder, path, purchases } = await openShop();
  const world = createWorld(last);
  const closes: (() => Promise<unknown>)[] = [];
  const file = fileJournal(path);
  const journal: BatchJournal = {
    ...file,
    open: () =>
      world.around(async () => {
        const open = await file.open();
        closes.push(open.close);
        const append: typeof open.append = (event) => world.around(() => open.append(event));
        return { ...open, append, close: () => world.around(open.close) };
      }),
  };
  const fetch: typeof globalThis.fetch = (...request) => world.around(() => mock.fetch(...request));
  const given: string[] = [];
  const save = { folder: join(folder, 'files') };
  const { createKieClient } = await import('../../src/client/index.js');
  const limiters = { createTask: false, recordInfo: false } as const;
  const mortal = createKieClient({ apiKey: 'any', fetch, limiters });
  const run = async () => {
    for await (const { ref, outcome } of batch({ client: mortal, journal, concurrency: 2, save }).run(orders(3))) {
      await world.step();
      given.push(`${ref} ${outcome}`);
      await world.step();
    }
  };
  const isOver = await Promise.race([run().then(() => true), world.ended.then(() => false)]);
  // The lock of a process that is gone.
  for (const name of await readdir(folder)) if (name.includes('.lock.')) await rm(join(folder, name));
  for (const { ref, outcome } of await outcomesOf(batch({ client, save }), orders(3))) given.push(`${ref} ${outcome}`);

  for (const { ref } of orders(3)) {
    const isAmbiguous = given.includes(`${ref} ambiguous`);
    expect(purchases()[ref] ?? 0, `${ref}, step ${last}`).toBeLessThanOrEqual(1);
    expect(given.includes(`${ref} done`), `${ref}, step ${last}`).toBe(!isAmbiguous);
  }
  for (const close of closes) await close().catch(() => {});
  return isOver ? 0 : world.steps();
}

it('a crash between any two steps buys no order twice, and loses no result', async () => {
  let last = 1 + Math.floor(Math.random() * EVERY);
  while ((await crash(last)) > 0) last += EVERY;

  expect(last).toBeGreaterThan(40);
});
