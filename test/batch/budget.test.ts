import { expect, it } from 'vitest';
import { unlisted } from '../../src/client/index.js';
import { order, orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

const estimate = () => ({ credits: { min: 2, max: 10 } });
const creditsOf = async ({ batch }: Awaited<ReturnType<typeof openShop>>) => (await batch().status()).credits;

it('maxCredits stops the buying before estimates exceed it, and says so', async () => {
  const shop = await openShop({ price: 10 });
  const run = outcomesOf(shop.batch({ maxCredits: 35, estimate }), orders(10));

  await expect(run).rejects.toMatchObject({
    ...{ name: 'BatchStoppedError', reason: 'budget' },
    message: expect.stringContaining('costs up to 10 credits, and 30 of the 35 in maxCredits are counted'),
  });
  expect(await creditsOf(shop)).toEqual({ spent: 30, estimated: 0, unknown: 0 });
});

it('maxCredits goes by what ended tasks really took', async () => {
  const shop = await openShop({ price: 2, durations: 3_000 });
  const run = outcomesOf(shop.batch({ maxCredits: 35, estimate }), orders(50));

  await expect(run).rejects.toMatchObject({ reason: 'budget' });
  // 13 took 26; the next could have made it 36.
  expect(await creditsOf(shop)).toEqual({ spent: 26, estimated: 0, unknown: 0 });
});

it('never are more credits estimated and spent than maxCredits', async () => {
  const { batch } = await openShop({ price: 7, durations: 3_000 });
  let most = 0;
  const onProgress = ({ credits }: { credits: { spent: number; estimated: number } }) => {
    most = Math.max(most, credits.spent + credits.estimated);
  };
  await expect(outcomesOf(batch({ maxCredits: 100, estimate, onProgress }), orders(50))).rejects.toThrow('maxCredits');

  expect(most).toBeLessThanOrEqual(100);
  expect(most).toBeGreaterThan(80);
});

it('maxCredits counts what earlier runs of the journal spent', async () => {
  const shop = await openShop({ price: 10 });
  await outcomesOf(shop.batch({ estimate }), orders(3));

  await expect(outcomesOf(shop.batch({ maxCredits: 35, estimate }), orders(4))).rejects.toThrow('30 of the 35');
  await outcomesOf(shop.batch({ maxCredits: 40, estimate }), orders(4));
  expect(shop.purchases()).toEqual(Object.fromEntries(orders(4).map(({ ref }) => [ref, 1])));
});

it('an ambiguous attempt counts as estimated, because it may be billed', async () => {
  const shop = await openShop({ price: 10 });
  shop.mock.failNext({ fault: 'loseAnswer' });
  const run = outcomesOf(shop.batch({ maxCredits: 25, estimate, concurrency: 1 }), orders(3));

  await expect(run).rejects.toThrow('20 of the 25');
  expect(await creditsOf(shop)).toEqual({ spent: 10, estimated: 10, unknown: 0 });
});

it('refused orders and failed tasks cost nothing', async () => {
  const shop = await openShop({ price: 10 });
  for (const failure of [{ code: 422 }, { failCode: '500' }]) {
    shop.mock.failNext(failure);
    await outcomesOf(shop.batch({ maxCredits: 10, estimate }), orders(1));
  }
  await outcomesOf(shop.batch({ maxCredits: 10, estimate }), orders(2));

  expect(await creditsOf(shop)).toEqual({ spent: 10, estimated: 0, unknown: 0 });
});

it('what cannot be estimated is said, and counted when it is known', async () => {
  const shop = await openShop({ price: 10, durations: 60_000 });
  const said: number[] = [];
  const onProgress = ({ credits }: { credits: { unknown: number } }) => said.push(credits.unknown);
  const estimate = () => ({ credits: undefined });
  const run = outcomesOf(shop.batch({ maxCredits: 15, estimate, onProgress, concurrency: 2 }), orders(2));
  await run;

  expect(Math.max(...said)).toBe(2);
  expect(await creditsOf(shop)).toEqual({ spent: 20, estimated: 0, unknown: 0 });
});

it('records without credits leave the price of an unlisted model unknown, and that of a listed one as estimated', async () => {
  const shop = await openShop({ vintage: 'spring', variants: { 'a/b': { type: 'object' } as never } });
  await outcomesOf(shop.batch(), [order('listed'), { ref: 'unlisted', model: unlisted('a/b'), input: {} }]);

  expect(await creditsOf(shop)).toEqual({ spent: 4, estimated: 0, unknown: 1 });
});

it('an estimate that is no number counts as unknown', async () => {
  const shop = await openShop({ price: 10 });
  const estimate = () => ({ credits: { max: Number.NaN } });

  await outcomesOf(shop.batch({ estimate, maxCredits: 10 }), orders(1));
  expect(await creditsOf(shop)).toEqual({ spent: 10, estimated: 0, unknown: 0 });
});

it('estimate that throws keeps that order from being bought', async () => {
  const { batch, purchases } = await openShop();
  const estimate = () => {
    throw new Error('No idea');
  };

  expect(await outcomesOf(batch({ estimate }), orders(1))).toMatchObject([
    { outcome: 'refused', error: { name: 'UsageError', cause: { message: 'No idea' } } },
  ]);
  expect(purchases()).toEqual({});
});
