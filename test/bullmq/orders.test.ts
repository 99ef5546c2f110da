import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import { beforeAll, describe, it, type TestContext, vi } from 'vitest';
import {
  addOrders,
  ambiguousOrders,
  createOrderWorker,
  type Order,
  type OrderWorkerOptions,
  type Outcome,
  QueueLostError,
  rebuy,
  settle,
  taskEnded,
} from '../../src/bullmq/index.js';
import { createKieClient, KieError, UsageError } from '../../src/client/index.js';
import { createMock, type MockOptions } from '../../src/mock/index.js';
import { rejection } from '../client/api.js';
import { BACKENDS, openQueue } from './backends.js';

// Tasks of the mock end at once here, and are asked for at once.
vi.mock(import('../../src/client/schedule.js'), async (original) => ({ ...(await original()), pollDelay: () => 20 }));

const order = (ref: string, more?: Partial<Order>): Order =>
  ({ ref, model: 'google/nano-banana', input: { prompt: `A paper boat for ${ref}` }, ...more }) as Order;

describe.concurrent.each(BACKENDS)('orders on $name', (backend) => {
  beforeAll(async () => {
    if (backend.missing === undefined) await backend.prepare();
  });

  /** A queue of its own, with a mock to buy from. */
  const open = (onTestFinished: TestContext['onTestFinished'], options?: MockOptions) => {
    const name = `orders-${randomUUID()}`;
    const queue = openQueue(name, backend);
    const mock = createMock({ durations: 50, limits: false, ...options });
    const outcomes: Outcome[] = [];
    const errors: unknown[] = [];
    const work = (more?: Partial<OrderWorkerOptions<object>>) => {
      const worker = createOrderWorker<object>({
        client: createKieClient({ apiKey: 'any', fetch: mock.fetch, limiters: { createTask: false } }),
        queue: name,
        connection: backend.connection,
        backend: backend.backend,
        rate: { limit: 20, windowMs: 400 },
        lockMs: 3_000,
        onOutcome: (outcome) => outcomes.push(outcome),
        onError: (error) => errors.push(error),
        ...more,
      });
      onTestFinished(() => worker.close());
      return worker;
    };
    onTestFinished(() => queue.close());
    const posts = () => mock.requests({ operation: 'createTask' }).length;
    const told = (ref: string) => outcomes.filter((each) => each.ref === ref).map(({ outcome }) => outcome);
    return { name, queue, mock, outcomes, errors, work, posts, told };
  };
  const it_ = it.skipIf(backend.missing);

  it_('buys each order once, and hands over its task', async ({ expect, onTestFinished }) => {
    const { queue, work, outcomes, posts } = open(onTestFinished);
    const refs = Array.from({ length: 30 }, (_, index) => `${index}: ß`);
    expect(
      await addOrders(
        queue,
        refs.map((ref) => order(ref)),
      ),
    ).toBe(30);
    for (let process = 0; process < 3; process++) work();

    await expect.poll(() => outcomes.length).toBe(30);
    expect(outcomes.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    for (const outcome of outcomes) expect(outcome).toMatchObject({ outcome: 'done', task: { state: 'success' } });
    expect(posts()).toBe(30);
  });

  it_(
    'takes the same reference for the same order, and refuses it with another input',
    async ({ expect, onTestFinished }) => {
      const { queue, work, outcomes, posts, told } = open(onTestFinished);
      await addOrders(queue, [order('a'), order('a')]);
      const error = await rejection(addOrders(queue, [order('b'), order('a', { input: { prompt: 'Another' } })]));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ ref: 'a' });
      work();
      await expect.poll(() => outcomes.length).toBe(2);
      await addOrders(queue, [order('a'), order('c')]);
      await expect.poll(() => told('c')).toEqual(['done']);
      expect(posts()).toBe(3);
    },
  );

  it_('refuses an order that cannot be kept', async ({ expect, onTestFinished }) => {
    const { queue } = open(onTestFinished);
    for (const ref of ['', 'x'.repeat(501), '\ud83d'])
      expect(await rejection(addOrders(queue, [order(ref)]))).toBeInstanceOf(UsageError);
  });

  it_('tells refused and failed orders with their errors', async ({ expect, onTestFinished }) => {
    const { queue, mock, work, outcomes } = open(onTestFinished);
    mock.failNext({ code: 422 });
    await addOrders(queue, [order('a')]);
    work();
    await expect.poll(() => outcomes).toMatchObject([{ ref: 'a', outcome: 'refused' }]);
    expect(Object(outcomes[0]).error).toMatchObject({ name: 'ValidationFailedError', code: 422, ref: 'a' });
    expect(Object(outcomes[0]).error).toBeInstanceOf(KieError);

    mock.failNext({ failCode: '500' });
    await addOrders(queue, [order('b')]);
    await expect.poll(() => outcomes[1]).toMatchObject({ ref: 'b', outcome: 'failed', error: { failCode: '500' } });
    expect(await ambiguousOrders(queue)).toEqual([]);
  });

  it_(
    'buys an ambiguous order again only if a person says so, whatever is done with its job',
    async ({ expect, onTestFinished }) => {
      const { name, queue, mock, work, told, posts } = open(onTestFinished);
      mock.failNext({ fault: 'loseAnswer' });
      await addOrders(queue, [order('a')]);
      work();
      await expect.poll(() => told('a')).toEqual(['ambiguous']);
      await expect.poll(() => ambiguousOrders(queue)).toMatchObject([{ ref: 'a', model: 'google/nano-banana' }]);

      const jobs = new Queue(name, { connection: backend.connection }, backend.backend as never);
      onTestFinished(() => jobs.close());
      const job = (await jobs.getFailed())[0];
      await job?.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      await expect.poll(() => jobs.getFailedCount()).toBe(1);
      await (await jobs.getFailed())[0]?.retry();
      await expect.poll(() => told('a')).toHaveLength(2);
      await jobs.add('a copy by a dashboard', job?.data, { attempts: 3 });
      await expect.poll(() => jobs.getFailedCount()).toBe(2);
      expect(posts()).toBe(1);

      await rebuy(queue, 'a');
      await expect.poll(() => told('a')).toEqual(['ambiguous', 'ambiguous', 'done']);
      expect(posts()).toBe(2);
      expect(await rejection(rebuy(queue, 'a'))).toBeInstanceOf(UsageError);
      expect(await rejection(rebuy(queue, 'b'))).toBeInstanceOf(UsageError);
    },
  );

  it_('waits for the task of an ambiguous order that a person found', async ({ expect, onTestFinished }) => {
    const { queue, mock, work, told, posts } = open(onTestFinished);
    mock.failNext({ fault: 'loseAnswer' });
    await addOrders(queue, [order('a')]);
    work();
    await expect.poll(() => ambiguousOrders(queue)).toHaveLength(1);
    const taskIds = mock.journal().flatMap((entry) => ('taskId' in entry ? [`${entry.taskId}`] : []));
    await settle(queue, 'a', taskIds[0] ?? '');
    await expect.poll(() => told('a')).toEqual(['ambiguous', 'done']);
    expect(posts()).toBe(1);
    expect(await ambiguousOrders(queue)).toEqual([]);
  });

  it_('refuses the task of another order for an ambiguous one', async ({ expect, onTestFinished }) => {
    const { queue, mock, work, outcomes, told } = open(onTestFinished);
    await addOrders(queue, [order('a')]);
    work();
    await expect.poll(() => told('a')).toEqual(['done']);
    const { taskId } = Object(outcomes[0]).task;
    mock.failNext({ fault: 'loseAnswer' });
    await addOrders(queue, [order('b')]);
    await expect.poll(() => ambiguousOrders(queue)).toHaveLength(1);

    expect(await rejection(settle(queue, 'b', taskId))).toMatchObject({
      message: expect.stringContaining(`Task ${taskId} is that of the order a`),
    });
    expect(await ambiguousOrders(queue)).toMatchObject([{ ref: 'b' }]);
  });

  it_('sends an order again that was refused for now', async ({ expect, onTestFinished }) => {
    const { queue, mock, work, told, posts } = open(onTestFinished);
    mock.failNext({ code: 429 });
    await addOrders(queue, [order('a')]);
    work();
    await expect.poll(() => told('a')).toEqual(['done']);
    expect(posts()).toBe(2);
  });

  it_('stops buying without credits, and goes on when the queue is resumed', async ({ expect, onTestFinished }) => {
    const { name, queue, mock, work, told, posts, errors } = open(onTestFinished);
    mock.failNext({ code: 402 });
    await addOrders(queue, [order('a'), order('b')]);
    work();
    const jobs = new Queue(name, { connection: backend.connection }, backend.backend as never);
    onTestFinished(() => jobs.close());
    await expect.poll(() => jobs.isPaused()).toBe(true);
    expect(`${errors}`).toContain('Buying stopped');
    expect(posts()).toBeLessThanOrEqual(2);
    await jobs.resume();
    await expect.poll(() => [...told('a'), ...told('b')]).toEqual(['done', 'done']);
  });

  it_('tells an outcome again if it could not be handed over', async ({ expect, onTestFinished }) => {
    const { queue, work, posts } = open(onTestFinished);
    const onOutcome = vi.fn().mockRejectedValueOnce(new Error('The database is away'));
    await addOrders(queue, [order('a')]);
    work({ onOutcome });
    await expect.poll(() => onOutcome).toHaveBeenCalledTimes(2);
    expect(posts()).toBe(1);
  });

  it_('lets no more tasks run than it may', async ({ expect, onTestFinished }) => {
    const { queue, mock, work, outcomes } = open(onTestFinished, { durations: 300 });
    await addOrders(
      queue,
      Array.from({ length: 8 }, (_, index) => order(`${index}`)),
    );
    let running = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async (...request) => {
      if (`${request[0]}`.includes('createTask')) most = Math.max(most, ++running);
      return mock.fetch(...request);
    };
    const client = createKieClient({ apiKey: 'any', fetch });
    const onOutcome = (outcome: Outcome) => {
      running--;
      outcomes.push(outcome);
    };
    for (let process = 0; process < 2; process++) work({ client, onOutcome, maxRunning: 4 });
    await expect.poll(() => outcomes.length).toBe(8);
    expect(most).toBeLessThanOrEqual(4);
  });

  it_('asks for a task as soon as its callback came', async ({ expect, onTestFinished }) => {
    const ended: string[] = [];
    const { queue, work, told, mock } = open(onTestFinished, {
      deliver: async (request) => {
        const { data } = await request.clone().json();
        ended.push(data.taskId);
        return new Response();
      },
    });
    await addOrders(queue, [order('a', { callBackUrl: 'https://app.example.com/' })]);
    work();
    await expect.poll(() => ended).toHaveLength(1);
    expect(mock.requests({ operation: 'recordInfo' })).toEqual([]);
    await expect
      .poll(async () => {
        await taskEnded(queue, ended[0] ?? '');
        return told('a');
      })
      .toEqual(['done']);
    await taskEnded(queue, 'unknown');
  });

  it_('says that the queue was emptied, and buys nothing from it', async ({ expect, onTestFinished }) => {
    const { name, queue, work, errors, posts, told } = open(onTestFinished);
    await addOrders(queue, [order('a')]);
    work();
    await expect.poll(() => told('a')).toEqual(['done']);
    const jobs = new Queue(name, { connection: backend.connection }, backend.backend as never);
    onTestFinished(() => jobs.close());
    await jobs.obliterate({ force: true });
    await expect.poll(() => errors.some((error) => error instanceof QueueLostError)).toBe(true);
    await addOrders(queue, [order('a')]);
    await expect.poll(() => jobs.getDelayedCount()).toBe(1);
    expect(posts()).toBe(1);
  });
});
