import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { addOrders, ambiguousOrders, createOrderWorker, type Outcome, QueueLostError } from '../../src/bullmq/index.js';
import { createKieClient } from '../../src/client/index.js';
import { startRedis } from '../stores/servers.js';
import { BACKENDS, openQueue } from './backends.js';
import { openProxy } from './proxy.js';
import { openShop, ordersOf } from './workers.js';

/** For how long the network is cut, in ms: `CUT_MS=30000` takes two minutes. A worker's lock lasts a third of it. */
const CUT_MS = Number(process.env.CUT_MS ?? 3_000);
const LOCK_MS = CUT_MS / 3;

/** A worker of this process that buys at a shop. */
function work(
  shop: { url: string },
  options: Pick<Parameters<typeof createOrderWorker<object>>[0], 'queue' | 'connection' | 'backend'>,
) {
  const outcomes: Outcome[] = [];
  const errors: unknown[] = [];
  const client = createKieClient({ apiKey: 'any', baseUrl: shop.url, limiters: { createTask: false } });
  const worker = createOrderWorker<object>({
    ...{ client, rate: { limit: 20, windowMs: 1_000 }, lockMs: LOCK_MS },
    ...options,
    onOutcome: (outcome) => outcomes.push(outcome),
    onError: (error) => errors.push(error),
  });
  return { worker, outcomes, errors };
}

it.skipIf(inject('redisPort') === undefined)(
  'a Redis that comes back empty is told, with what was bought, and nothing is bought any more',
  async () => {
    const redis = await startRedis({ keeps: false });
    const connection = { host: '127.0.0.1', port: redis.port };
    const queue = openQueue('orders', {
      name: 'Redis',
      missing: undefined,
      connection,
      backend: undefined,
      prepare: async () => {},
    });
    const shop = await openShop(50);
    const { worker, errors } = work(shop, { queue: 'orders', connection });
    await addOrders(queue, ordersOf(30));
    await expect.poll(() => shop.purchases.size).toBeGreaterThan(5);
    expect(`${errors}`).toContain('appendonly yes');
    await redis.close();
    const again = await startRedis({ keeps: false, port: redis.port });
    onTestFinished(async () => {
      await worker.close();
      await queue.close();
      shop.close();
      await again.close();
    });

    await expect.poll(() => errors.find((error) => error instanceof QueueLostError)).toBeDefined();
    const lost = errors.find((error) => error instanceof QueueLostError);
    expect(lost?.bought).not.toEqual([]);
    for (const { ref, taskId } of lost?.bought ?? []) {
      expect(shop.purchases.has(ref)).toBe(true);
      expect(taskId).toBe(`task-of-${ref}`);
    }
    const { size } = shop.purchases;
    await addOrders(queue, ordersOf(30));
    await pause(LOCK_MS);
    expect(shop.purchases.size).toBe(size);
    for (const [ref, count] of shop.purchases) expect(count, ref).toBe(1);
  },
);

describe.each(BACKENDS)('a network to $name that hangs', (backend) => {
  it.skipIf(backend.missing)(`for ${CUT_MS} ms makes no worker buy an order twice, and loses none`, async () => {
    await backend.prepare();
    const name = `outages-${randomUUID()}`;
    const isRedis = backend.name === 'Redis';
    const proxy = await openProxy(
      isRedis ? (inject('redisPort') ?? 0) : Number(new URL(inject('postgresUrl') ?? '').port),
    );
    const cuttable = isRedis
      ? { host: '127.0.0.1', port: proxy.port }
      : { connectionString: `postgres://postgres@127.0.0.1:${proxy.port}/postgres` };
    const queue = openQueue(name, backend);
    const shop = await openShop(150);
    const where = { queue: name, backend: backend.backend };
    const workers = [cuttable, backend.connection].map((connection) => work(shop, { ...where, connection }));
    onTestFinished(async () => {
      await Promise.all(workers.map(({ worker }) => worker.close()));
      await queue.close();
      proxy.close();
      shop.close();
    });
    await addOrders(queue, ordersOf(40));
    await expect.poll(() => shop.purchases.size).toBeGreaterThan(4);
    proxy.cut();
    await pause(CUT_MS);
    proxy.mend();

    const known = async () => {
      const ambiguous = (await ambiguousOrders(queue)).map(({ ref }) => ref);
      const done = workers.flatMap(({ outcomes }) =>
        outcomes.flatMap((each) => (each.outcome === 'done' ? [each.ref] : [])),
      );
      return new Set([...ambiguous, ...done]).size;
    };
    await expect.poll(known, { timeout: 240_000 }).toBe(40);
    expect(shop.purchases.size).toBeGreaterThanOrEqual(40 - (await ambiguousOrders(queue)).length);
    for (const [ref, count] of shop.purchases) expect(count, ref).toBe(1);
    console.log(
      `${backend.name}: cut for ${CUT_MS} ms, ${shop.purchases.size} bought, ${(await ambiguousOrders(queue)).length} ambiguous`,
    );
  });
});
