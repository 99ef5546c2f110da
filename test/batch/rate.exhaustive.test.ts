import { expect, it } from 'vitest';
import { openMarket } from './killed.js';
import { temporaryFolder } from './shop.js';

/** How many orders are bought in real time, two a second: `RATE=200 npx vitest run test/batch/rate`. */
const ORDERS = Number(process.env.RATE ?? 24);

it('in any 10 s at most 20 requests to buy reach the API', async () => {
  const market = await openMarket(await temporaryFolder(), { clock: 'real', durations: 0 });
  const { wrong } = await market.run({ COUNT: `${ORDERS}`, SPEED: '1', LIMIT: 'vendor' });
  const times = market.mock.requests({ operation: 'createTask' }).map(({ at }) => at);
  await market.close();
  const inWindow = times.map((time) => times.filter((other) => other >= time && other < time + 10_000).length);
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  // The first 20 come at once, the others as they may.
  const allowed = 20 + Math.floor(((last - first) / 10_000) * 20);
  console.log(
    `${times.length} requests in ${last - first} ms, at most ${Math.max(...inWindow)} in 10 s, ${allowed} allowed`,
  );

  expect(wrong).toBe('');
  expect(times).toHaveLength(ORDERS);
  expect(Math.max(...inWindow)).toBeLessThanOrEqual(20);
});
