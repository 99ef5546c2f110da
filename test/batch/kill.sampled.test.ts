import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBatch, fileJournal } from '../../src/batch/index.js';
import { createKieClient } from '../../src/client/index.js';
import { openMarket } from './killed.js';
import { orders } from './orders.js';
import { outcomesOf, purchasesOf, temporaryFolder } from './shop.js';

/** How often the program is killed: `KILLS=60 npx vitest run test/batch/kill`. */
const KILLS = Number(process.env.KILLS ?? (process.env.EXHAUSTIVE ? 10 : 4));

it(`a batch that is killed ${KILLS} times buys no order twice, and gives every result`, async () => {
  const folder = await temporaryFolder();
  const market = await openMarket(folder);
  const { mock } = market;
  let kills = 0;
  let count = 0;
  while (kills < KILLS) {
    // Each life has five more to buy, so that it does not end before it is killed.
    count += 5;
    if (Math.random() < 0.3) mock.failNext({ code: 429 });
    const requests = 1 + Math.floor(Math.random() * 10);
    if (await market.kill(requests, Math.random() * 30, { COUNT: `${count}` })) kills++;
  }
  const { code, wrong } = await market.run({ COUNT: `${count}` });
  expect({ code, wrong }).toEqual({ code: 0, wrong: '' });

  const given = await market.given();
  const ended = new Map(given.filter(({ outcome }) => outcome === 'done').map(({ ref, taskId }) => [ref, taskId]));
  const batch = (rebuy: readonly string[] = []) => {
    const limiters = { createTask: false, recordInfo: false } as const;
    const client = createKieClient({ apiKey: 'any', fetch: mock.fetch, limiters });
    return createBatch({ client, journal: fileJournal(join(folder, 'orders.journal.jsonl')), rebuy });
  };
  const ambiguous = (await batch().ambiguous()).map(({ ref }) => ref);
  const purchases = purchasesOf(mock);
  console.log(`${kills} kills, ${count} orders: ${ambiguous.length} ambiguous, ${given.length} outcomes`);

  expect(Object.values(purchases).filter((times) => times > 1)).toEqual([]);
  for (const { ref } of orders(count)) expect(ended.has(ref) !== ambiguous.includes(ref), ref).toBe(true);
  for (const [ref, taskId] of ended)
    expect(
      mock.requests().some((entry) => entry.taskId === taskId),
      ref,
    ).toBe(true);
  expect(ambiguous.length).toBeLessThanOrEqual(kills * 10);

  // A person looks up what was bought, and has the rest bought again.
  const tasks = new Map(
    mock.requests({ operation: 'createTask' }).map(({ input, taskId }) => [JSON.stringify(input), taskId]),
  );
  const find = ({ ref }: { readonly ref: string }) => tasks.get(`{"prompt":"boat ${ref}"}`);
  const left = await batch().reconcile(find);
  await outcomesOf(batch(left.map(({ ref }) => ref)), orders(count));
  expect(purchasesOf(mock)).toEqual(Object.fromEntries(orders(count).map(({ ref }) => [ref, 1])));
  expect(await batch().status()).toMatchObject({ done: count, bought: 0, open: 0, ambiguous: 0 });
  await market.close();
});
