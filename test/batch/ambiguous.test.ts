import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MODEL, order, orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

/** A shop in whose journal order-0 is ambiguous: its answer was lost after the purchase, or its request before. */
async function openDoubt(fault: 'loseAnswer' | 'drop' = 'loseAnswer') {
  const shop = await openShop({ durations: 30_000 });
  shop.mock.failNext({ fault });
  const [first] = await outcomesOf(shop.batch(), orders(1));
  const [taskId = ''] = shop.mock.requests({ operation: 'createTask' }).flatMap(({ taskId }) => taskId ?? []);
  return { ...shop, first, taskId };
}

it('an order whose answer is lost is ambiguous, and bought no more', async () => {
  const { batch, first, purchases } = await openDoubt();
  const attempt = { id: expect.any(String), ref: 'order-0', model: MODEL, at: expect.any(String) };

  expect(first).toMatchObject({ ref: 'order-0', outcome: 'ambiguous', attempt, error: { ambiguous: true } });
  expect(await batch().ambiguous()).toEqual([attempt]);
  expect(await outcomesOf(batch(), orders(2))).toMatchObject([
    { ref: 'order-0', outcome: 'ambiguous', attempt },
    { ref: 'order-1', outcome: 'done' },
  ]);
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1 });
});

it('an ambiguous order is told of once in a run, also if it comes twice or not at all', async () => {
  const { batch } = await openDoubt();

  expect(await outcomesOf(batch(), [order('order-0'), order('order-0')])).toHaveLength(1);
  expect(await outcomesOf(batch(), [])).toMatchObject([{ ref: 'order-0', outcome: 'ambiguous' }]);
});

describe('rebuy', () => {
  it('buys an ambiguous order again, once per journal', async () => {
    const { batch, mock, purchases } = await openDoubt();
    mock.failNext({ fault: 'loseAnswer' });
    const rebuy = ['order-0'];

    expect(await outcomesOf(batch({ rebuy }), orders(1))).toMatchObject([{ outcome: 'ambiguous' }]);
    expect(purchases()).toEqual({ 'order-0': 2 });
    expect(await outcomesOf(batch({ rebuy }), orders(1))).toMatchObject([{ outcome: 'ambiguous' }]);
    expect(purchases()).toEqual({ 'order-0': 2 });
  });

  it('buys it a further time by the id of the attempt', async () => {
    const { batch, mock, purchases } = await openDoubt();
    mock.failNext({ fault: 'loseAnswer' });
    await outcomesOf(batch({ rebuy: ['order-0'] }), orders(1));
    const [attempt] = await batch().ambiguous();
    const rebuy = ['order-0', attempt?.id ?? ''];

    expect(await outcomesOf(batch({ rebuy }), orders(1))).toMatchObject([{ outcome: 'done' }]);
    expect(await outcomesOf(batch({ rebuy }), orders(1))).toEqual([]);
    expect(purchases()).toEqual({ 'order-0': 3 });
  });

  it('does not buy an order that somebody settles while it waits for room in the budget', async () => {
    const { batch, taskId, purchases } = await openDoubt();
    const estimate = () => ({ credits: { max: 10 } });
    let settled: Promise<void> | undefined;
    const onProgress = () => {
      settled ??= one.settle('order-0', taskId);
    };
    const one = batch({ rebuy: ['order-0'], maxCredits: 20, estimate, onProgress });
    await outcomesOf(one, [order('order-1'), order('order-0')]);
    await settled;

    expect(await outcomesOf(batch(), [])).toMatchObject([{ ref: 'order-0', outcome: 'done', task: { taskId } }]);
    expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1 });
  });

  it('does not buy an order again that is ambiguous only since this run', async () => {
    const { batch, mock, purchases } = await openShop();
    mock.failNext({ fault: 'loseAnswer' });
    const again = [order('order-0'), order('order-1'), order('order-0')];
    const outcomes = await outcomesOf(batch({ rebuy: ['order-0'], concurrency: 1 }), again);

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['ambiguous', 'done']);
    expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1 });
  });

  it('does not buy what was bought', async () => {
    const { batch, purchases } = await openShop();
    await outcomesOf(batch(), orders(1));
    await outcomesOf(batch({ rebuy: ['order-0'] }), orders(1));

    expect(purchases()).toEqual({ 'order-0': 1 });
  });
});

describe('settle', () => {
  it('says which task was bought, and the next run waits for it', async () => {
    const { batch, taskId, purchases } = await openDoubt();
    await batch().settle('order-0', taskId);

    expect(await batch().ambiguous()).toEqual([]);
    expect(await outcomesOf(batch(), orders(1))).toMatchObject([{ outcome: 'done', task: { taskId } }]);
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('settles while the batch runs', async () => {
    const { batch, taskId } = await openDoubt();
    const one = batch();
    for await (const { outcome } of one.run([order('order-1')]))
      if (outcome === 'done') await one.settle('order-0', taskId);

    expect(await outcomesOf(batch(), [])).toMatchObject([{ ref: 'order-0', outcome: 'done' }]);
  });

  it('refuses a task that is not there', async () => {
    const { batch } = await openDoubt();

    await expect(batch().settle('order-0', 'task-1')).rejects.toMatchObject({ name: 'ValidationFailedError' });
  });

  it('refuses a task of another model, and one of another order', async () => {
    const { batch, client, mock, taskId } = await openDoubt();
    const other = await client.createTask('google/imagen4', { prompt: 'A boat', aspect_ratio: '1:1' });
    mock.failNext({ fault: 'loseAnswer' });
    await outcomesOf(batch(), orders(2));
    await batch().settle('order-0', taskId);

    await expect(batch().settle('order-1', other.taskId)).rejects.toThrow(
      /is of google\/imagen4, and the order order-1/,
    );
    await expect(batch().settle('order-1', taskId)).rejects.toThrow(`Task ${taskId} is that of the order order-0`);
  });

  it('refuses a task of another order that is over', async () => {
    const { batch } = await openDoubt();
    const [done] = (await outcomesOf(batch(), [order('order-1')])).filter(({ outcome }) => outcome === 'done');
    const { taskId } = Object(done).task;

    await expect(batch().settle('order-0', taskId)).rejects.toThrow(`Task ${taskId} is that of the order order-1`);
  });

  it('refuses an order that is not ambiguous', async () => {
    const { batch, taskId } = await openDoubt();

    await expect(batch().settle('order-9', taskId)).rejects.toThrow('The order order-9 is not ambiguous');
  });
});

it('reconcile settles what somebody knows of, such as callbacks that came, and gives the rest', async () => {
  const { batch, mock, taskId } = await openDoubt();
  mock.failNext({ fault: 'drop' });
  await outcomesOf(batch(), orders(2));
  const callbacks = new Map([['order-0', taskId]]);

  expect(await batch().reconcile(({ ref }) => callbacks.get(ref))).toMatchObject([{ ref: 'order-1' }]);
  expect(await batch().status()).toMatchObject({ bought: 1, ambiguous: 1 });
});

it('the journal says how often and why an order was refused or ambiguous', async () => {
  const { mock, batch, path } = await openShop();
  for (const failure of [{ code: 422 }, { fault: 'drop' }] as const) {
    mock.failNext(failure);
    await outcomesOf(batch(), orders(1));
  }
  const [, ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');

  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'attempt' },
    { event: 'refused', error: 'ValidationFailedError', code: 422 },
    { event: 'attempt' },
    { event: 'ambiguous', error: 'ConnectionError' },
  ]);
});
