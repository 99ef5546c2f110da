import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  CallbackError,
  type CallbackHandlerOptions,
  type CallbackStore,
  type Claim,
  createCallbackHandler,
  memoryStore,
  parseCallback,
  signCallback,
} from '../../src/callbacks/index.js';
import { KEY, WEBHOOK_KEY } from '../canaries.js';
import { clientOf, envelope, record } from '../client/api.js';
import { success } from './payloads.js';
import { request, trusting } from './request.js';
import { pass, useVirtualTime } from './virtualTime.js';

describe('once', () => {
  it('10,000 deliveries of 1,000 tasks, repeated, reordered and at the same moment, onTask failing at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const random = (below: number) => (numbers.next().value ?? 0) % below;
        const delivered = new Map<string, number>();
        const handler = createCallbackHandler({
          ...trusting,
          // Longer than a slow machine needs for 10,000 at once. What is late would be sent again.
          budgetMs: 600_000,
          onError: () => {},
          async onTask({ taskId }) {
            if (random(3) === 0) await new Promise((resolve) => setImmediate(resolve));
            if (random(4) === 0) throw new Error('The application failed');
            delivered.set(taskId, (delivered.get(taskId) ?? 0) + 1);
          },
        });
        let due = Array.from(
          { length: 10_000 },
          (_, index) => `task-${random(7) === 0 ? random(1_000) : index % 1_000}`,
        );
        while (due.length > 0) {
          const answers = await Promise.all(
            due.map(async (taskId) => ({ taskId, status: (await handler(request(success(taskId)))).status })),
          );
          // As the sender does: what was not answered with 200 comes again.
          due = answers.filter(({ status }) => status !== 200).map(({ taskId }) => taskId);
        }
        expect(delivered.size).toBe(1_000);
        expect([...delivered.values()].every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 3 },
    );
  });

  it('when onTask throws, the answer is 500, the application is told, and the next delivery tries again', async () => {
    const cause = new Error('The database is away');
    const onTask = vi.fn().mockRejectedValueOnce(cause);
    const onError = vi.fn();
    const handler = createCallbackHandler({ ...trusting, onTask, onError });

    expect((await handler(request(success('task-1')))).status).toBe(500);
    expect(onError).toHaveBeenCalledWith(cause);
    expect((await handler(request(success('task-1')))).status).toBe(200);
    expect((await handler(request(success('task-1')))).status).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(2);
  });

  it('when onTask is slow, the answer is 503 within the budget, and a later delivery learns the outcome', async () => {
    let finish = () => {};
    const onTask = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const outlives: Promise<unknown>[] = [];
    const handler = createCallbackHandler({ ...trusting, onTask, budgetMs: 20 });
    const context = { waitUntil: (work: Promise<unknown>) => void outlives.push(work) };

    expect((await handler(request(success('task-1')), context)).status).toBe(503);
    expect((await handler(request(success('task-1')))).status).toBe(503);
    finish();
    expect(outlives).toHaveLength(1);
    await Promise.all(outlives);
    expect((await handler(request(success('task-1')))).status).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('when the task cannot be confirmed, the answer is 503 and a later delivery tries again', async () => {
    const answers = [envelope(null, 401, 'No'), envelope(record('success'))];
    const confirm = clientOf(() => answers.shift() ?? envelope(null), { apiKey: KEY });
    const [onTask, onError] = [vi.fn(), vi.fn()];
    const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, confirm, onTask, onError });
    const send = async () => handler(request(success('task-1'), await signCallback(success('task-1'), WEBHOOK_KEY)));

    expect((await send()).status).toBe(503);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ name: 'UnauthorizedError' }));
    expect((await send()).status).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('over several processes, when they share a store', async () => {
    const store: CallbackStore = memoryStore();
    const onTask = vi.fn();
    const handlers = [1, 2, 3].map(() => createCallbackHandler({ ...trusting, onTask, store }));
    const answers = await Promise.all(handlers.map((handler) => handler(request(success('task-1')))));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503, 503]);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('also if the store fails to remember: the claim stays', async () => {
    const store = { ...memoryStore(), complete: () => Promise.reject(new Error('The store is away')) };
    const onTask = vi.fn();
    const handler = createCallbackHandler({ ...trusting, onTask, store, onError: () => {} });

    expect((await handler(request(success('task-1')))).status).toBe(503);
    expect(await handler.waitFor('task-1')).toMatchObject({ state: 'success' });
    expect((await handler(request(success('task-1')))).status).toBe(503);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('when confirm hangs, the claim is released with the answer, so that a later delivery can do better', async () => {
    let asked = 0;
    const confirm = {
      getTask: () => (asked++ === 0 ? new Promise<never>(() => {}) : Promise.resolve(parseCallback(success('task-1')))),
    };
    const onTask = vi.fn();
    const handler = createCallbackHandler({ webhookHmacKey: false, confirm, onTask, budgetMs: 20 });

    expect((await handler(request(success('task-1')))).status).toBe(503);
    await vi.waitUntil(async () => (await handler(request(success('task-1')))).status === 200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('when the store is slower than the budget, confirm is not asked any more', async () => {
    const store = {
      ...memoryStore(),
      claim: () => new Promise<Claim>((resolve) => setTimeout(resolve, 30, 'claimed')),
    };
    const released = vi.spyOn(store, 'release');
    const confirm = { getTask: vi.fn(() => new Promise<never>(() => {})) };
    const handler = createCallbackHandler({ webhookHmacKey: false, confirm, store, budgetMs: 5 });

    expect((await handler(request(success('task-1')))).status).toBe(503);
    await vi.waitUntil(() => released.mock.calls.length === 1);
    expect(confirm.getTask).not.toHaveBeenCalled();
  });

  it('a flood of tasks to confirm is refused, but for the first 50', async () => {
    useVirtualTime();
    const confirm = { getTask: vi.fn(() => new Promise<never>(() => {})) };
    const handler = createCallbackHandler({ webhookHmacKey: false, confirm });
    const answers: Response[] = [];
    for (let index = 0; index < 1_000; index++) {
      handler(request(success(`task-${index}`))).then((answer) => answers.push(answer));
    }
    await pass(20_000, () => answers.length === 1_000);

    expect(answers.map(({ status }) => status)).toEqual(Array(1_000).fill(503));
    expect(confirm.getTask).toHaveBeenCalledTimes(50);
  });

  it('the 51st task is confirmed like the first, when those before are', async () => {
    const confirm = { getTask: async (taskId: string) => parseCallback(success(taskId)) };
    const handler = createCallbackHandler({ webhookHmacKey: false, confirm });
    for (let n = 0; n <= 50; n++) expect((await handler(request(success(`task-${n}`)))).status).toBe(200);
  });

  it('a task that is confirmed as another is not delivered', async () => {
    const confirm = { getTask: async () => parseCallback(success('task-2')) };
    const onTask = vi.fn();
    const handler = createCallbackHandler({ webhookHmacKey: false, confirm, onTask });

    expect((await handler(request(success('task-1')))).status).toBe(503);
    expect(onTask).not.toHaveBeenCalled();
  });

  it('the body of who sends an old timestamp is not read', async () => {
    const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, trustBody: true });
    const signed = await signCallback(success('task-1'), WEBHOOK_KEY);
    const old = request(success('task-1'), { ...signed, 'x-webhook-timestamp': '1' });

    expect((await handler(old)).status).toBe(401);
    expect(old.bodyUsed).toBe(false);
  });

  it.each(['x-webhook-timestamp', 'x-webhook-signature'])('the body of who sends no %s is not read', async (name) => {
    const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, trustBody: true });
    const unsigned = request(success('task-1'), await signCallback(success('task-1'), WEBHOOK_KEY));
    unsigned.headers.delete(name);

    expect((await handler(unsigned)).status).toBe(401);
    expect(unsigned.bodyUsed).toBe(false);
  });

  it('a large body is parsed only if it is signed', async () => {
    const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, trustBody: true });
    const large = { ...success('task-1'), more: 'x'.repeat(200_000) };
    const parse = vi.spyOn(JSON, 'parse');
    onTestFinished(() => parse.mockRestore());
    const answer = async (key: string) => {
      parse.mockClear();
      const { status } = await handler(request(large, await signCallback(large, key)));
      return [status, parse.mock.calls.filter(([text]) => text.length > 1_000).length];
    };
    expect(await answer('another key')).toEqual([401, 0]);
    expect(await answer(WEBHOOK_KEY)).toEqual([200, 1]);
  });

  it('what is no POST is told which method is', async () => {
    const answer = await createCallbackHandler(trusting)(new Request('http://127.0.0.1/'));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([
    ['a CallbackError of success', new CallbackError('A secret', 200, 'busy')],
    ['nothing', undefined],
  ])('what onTask throws is not for the sender: %s', async (_, thrown) => {
    const onError = vi.fn(() => Promise.reject(new Error('onError fails, too')));
    const handler = createCallbackHandler({ ...trusting, onTask: () => Promise.reject(thrown), onError });
    const answer = await handler(request(success('task-1')));

    expect([answer.status, await answer.text()]).toEqual([500, '{"code":500,"msg":"The receiver failed"}']);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('a store that cannot release does not hide why', async () => {
    const [cause, other] = [new Error('onTask failed'), new Error('The store is away')];
    const store = { ...memoryStore(), release: () => Promise.reject(other) };
    const onError = vi.fn();
    await createCallbackHandler({ ...trusting, onTask: () => Promise.reject(cause), store, onError })(
      request(success('task-1')),
    );

    expect(onError.mock.calls.flat()).toEqual([other, cause]);
  });

  it('a store that answers nothing known delivers nothing', async () => {
    const store = { ...memoryStore(), claim: () => undefined as never };
    const onTask = vi.fn();
    expect((await createCallbackHandler({ ...trusting, onTask, store })(request(success('task-1')))).status).toBe(503);
    expect(onTask).not.toHaveBeenCalled();
  });

  it('a request whose body was already read is told to the application', async () => {
    const onError = vi.fn();
    const used = request(success('task-1'));
    await used.text();
    expect((await createCallbackHandler({ ...trusting, onError })(used)).status).toBe(500);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('already read') }));
  });

  it('the store in memory forgets the oldest', () => {
    const store = memoryStore(2);
    for (const taskId of ['a', 'b', 'c']) {
      expect(store.claim(taskId, 'owner', 1_000)).toBe('claimed');
      store.complete(taskId, 'owner');
    }
    expect(['a', 'b', 'c'].map((taskId) => store.claim(taskId, 'owner', 1_000))).toEqual(['claimed', 'done', 'done']);
  });
});

it('a store that remembers nothing is refused', () => {
  expect(() => memoryStore(0)).toThrow(new TypeError('maxTasks must be above 0'));
});

describe('createCallbackHandler refuses', () => {
  it.each([
    ['no key', { webhookHmacKey: undefined, trustBody: true }, /^The webhook key must be/],
    ['an empty key', { webhookHmacKey: ['old', ''], trustBody: true }, /^The webhook key must be/],
    ['no key of several', { webhookHmacKey: [], trustBody: true }, /^The webhook key must be/],
    ['a budget that no timer can wait', { webhookHmacKey: 'key', trustBody: true, budgetMs: Infinity }, /^budgetMs, /],
    ['claims that never expire', { webhookHmacKey: 'key', trustBody: true, claimMs: Infinity }, /^budgetMs, claimMs, /],
    ['to read no byte', { webhookHmacKey: 'key', trustBody: true, maxBytes: 0 }, /^budgetMs, claimMs, maxBytes and/],
    ['to trust a body unless told to', { webhookHmacKey: WEBHOOK_KEY }, /^confirm must be a client/],
  ])('%s', (_, options, message) => {
    expect(() => createCallbackHandler(options as CallbackHandlerOptions)).toThrow(message);
  });
});
