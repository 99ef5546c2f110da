import { expect, it, vi } from 'vitest';
import { type CallbackStore, type Claim, createCallbackHandler, memoryStore } from '../../src/callbacks/index.js';
import { createMock } from '../../src/mock/index.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { clientOf } from '../client/api.js';
import { success } from './payloads.js';
import { request, trusting } from './request.js';
import { pass, useVirtualTime } from './virtualTime.js';

const never = () => new Promise<never>(() => {});

it.each([1, 2, 3])('a process that dies in onTask at delivery %i does not lose the task', async (death) => {
  useVirtualTime();
  const shared = memoryStore();
  let deliveries = 0;
  let isDead = false;
  /** What a process that has died asks of the store never arrives there. */
  const dying: CallbackStore = {
    claim: (...claim) => (isDead ? never() : shared.claim(...claim)),
    complete: (...done) => (isDead ? never() : shared.complete(...done)),
    release: (...claim) => (isDead ? never() : shared.release(...claim)),
  };
  const first = async () => {
    if (deliveries < death) throw new Error('The database is away');
    isDead = true;
    return never();
  };
  const second = vi.fn();
  const mock = createMock({
    webhookHmacKey: WEBHOOK_KEY,
    deliver: (request) => {
      deliveries++;
      return (isDead ? healthy : mortal)(request);
    },
  });
  const kie = clientOf((request) => mock.fetch(request));
  const options = { webhookHmacKey: WEBHOOK_KEY, confirm: kie, onError: () => {} };
  const mortal = createCallbackHandler({ ...options, store: dying, onTask: first });
  const healthy = createCallbackHandler({ ...options, store: shared, onTask: second });
  await kie.createTask('google/nano-banana', { prompt: 'A paper boat' }, { callBackUrl: 'https://app.example.com/' });

  await pass(500_000, () => second.mock.calls.length > 0);
  expect(isDead).toBe(true);
  expect(second).toHaveBeenCalledTimes(1);
});

it('a claim is renewed while onTask runs, however long', async () => {
  useVirtualTime();
  const store = memoryStore();
  let finish = () => {};
  const onTask = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const [one, other] = [1, 2].map(() => createCallbackHandler({ ...trusting, store, onTask }));
  const answer = one?.(request(success('task-1')));
  for (let minute = 0; minute < 10; minute++) {
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await other?.(request(success('task-1'))))?.status).toBe(503);
  }
  finish();
  expect((await answer)?.status).toBe(503);
  await vi.waitUntil(async () => (await other?.(request(success('task-1'))))?.status === 200);
  expect(onTask).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('a release that fails does not lose the task: the next delivery goes on with the same claim', async () => {
  const store = { ...memoryStore(), release: () => Promise.reject(new Error('The store is away')) };
  const onTask = vi.fn().mockRejectedValueOnce(new Error('The database is away'));
  const handler = createCallbackHandler({ ...trusting, store, onTask, onError: () => {} });

  expect((await handler(request(success('task-1')))).status).toBe(500);
  const answers = await Promise.all([1, 2, 3].map(() => handler(request(success('task-1')))));
  expect(answers.map(({ status }) => status)).toEqual([200, 503, 503]);
  expect(onTask).toHaveBeenCalledTimes(2);
});

it('a claim that came through although its answer did not is gone on with', async () => {
  const store = memoryStore();
  const claim = vi.fn(store.claim).mockImplementationOnce(async (...claim): Promise<Claim> => {
    await store.claim(...claim);
    throw new Error('The connection broke');
  });
  const onTask = vi.fn();
  const handler = createCallbackHandler({ ...trusting, store: { ...store, claim }, onTask, onError: () => {} });

  expect((await handler(request(success('task-1')))).status).toBe(503);
  expect((await handler(request(success('task-1')))).status).toBe(200);
  expect(onTask).toHaveBeenCalledTimes(1);
});

it('a store that failed to remember a delivery is told again, by the next delivery, even after the claim', async () => {
  useVirtualTime();
  const store = memoryStore();
  const complete = vi.fn(store.complete).mockRejectedValueOnce(new Error('The store is away'));
  const onTask = vi.fn();
  const handler = createCallbackHandler({ ...trusting, store: { ...store, complete }, onTask, onError: () => {} });

  expect((await handler(request(success('task-1')))).status).toBe(503);
  await vi.advanceTimersByTimeAsync(300_000);
  expect((await handler(request(success('task-1')))).status).toBe(200);
  expect(onTask).toHaveBeenCalledTimes(1);
  expect(store.claim('task-1', 'another', 1_000)).toBe('done');
});

it('the store in memory keeps a claim to its owner, and until it expires', async () => {
  useVirtualTime();
  const store = memoryStore();
  expect(store.claim('task-1', 'a', 1_000)).toBe('claimed');
  store.release('task-1', 'b');
  expect(store.claim('task-1', 'b', 1_000)).toBe('busy');
  await vi.advanceTimersByTimeAsync(900);
  expect(store.claim('task-1', 'a', 1_000)).toBe('claimed');
  await vi.advanceTimersByTimeAsync(900);
  expect(store.claim('task-1', 'b', 1_000)).toBe('busy');
  await vi.advanceTimersByTimeAsync(100);
  expect(store.claim('task-1', 'b', 1_000)).toBe('claimed');
  store.release('task-1', 'b');
  expect(store.claim('task-1', 'a', 1_000)).toBe('claimed');
});
