import { describe, expect, it, vi } from 'vitest';
import type { Attempt, Journal, KieClientOptions, Outcome } from '../../src/client/index.js';
import { clientOf, envelope, record, rejection } from './api.js';

const input = { prompt: 'A paper boat' };
const bought = () => envelope({ taskId: 'task-1' });

/** A client with a journal, and everything that happens, in order. */
function journaled(answer: () => Response | Promise<Response>, options: KieClientOptions = {}, broken: object = {}) {
  const events: unknown[] = [];
  const attempts: Attempt[] = [];
  const journal: Journal = {
    async before(attempt) {
      attempts.push(attempt);
      events.push('before');
    },
    async after(attempt, outcome) {
      events.push(['after', attempts.indexOf(attempt), outcome.state]);
    },
    ...broken,
  };
  const sent = () => {
    events.push('sent');
    return answer();
  };
  return { kie: clientOf(sent, { journal, ...options }), events, attempts };
}

describe('a journal', () => {
  it('is told of an attempt before it leaves, and of its purchase', async () => {
    const { kie, events, attempts } = journaled(bought);
    const callBackUrl = 'https://app.example.com/kie';
    await kie.createTask('google/nano-banana', input, { ref: 'order-7', callBackUrl });

    expect(events).toEqual(['before', 'sent', ['after', 0, 'bought']]);
    expect(attempts).toEqual([
      { id: expect.any(String), ref: 'order-7', model: 'google/nano-banana', input, callBackUrl, retry: 0 },
    ]);
  });

  it('is told of each attempt of its own, after limiter and back-off', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0); // No time to wait.
    const answers = [envelope(null, 429), bought()];
    const acquire = async () => void made.events.push('limiter');
    const options = { maxRetries: 1, limiters: { createTask: { acquire } } };
    const made = journaled(() => answers.shift() ?? envelope(null), options);
    await made.kie.createTask('google/nano-banana', input);

    const first = ['limiter', 'before', 'sent', ['after', 0, 'refused']];
    expect(made.events).toEqual([...first, 'limiter', 'before', 'sent', ['after', 1, 'bought']]);
    expect(made.attempts.map(({ retry }) => retry)).toEqual([0, 1]);
    expect(new Set(made.attempts.map(({ id }) => id)).size).toBe(2);
  });

  it.each<[string, () => Promise<Response> | Response, string]>([
    ['ambiguous', () => Promise.reject(new TypeError('fetch failed')), 'ConnectionError'],
    ['ambiguous', () => envelope(null, 500), 'ServerError'],
    ['refused', () => envelope(null, 402), 'InsufficientCreditsError'],
  ])('is told that an attempt was %s, with the error', async (state, answer, name) => {
    const after = vi.fn();
    const error = await rejection(journaled(answer, {}, { after }).kie.createTask('google/nano-banana', input));

    expect(after).toHaveBeenCalledWith(expect.anything(), { state, error });
    expect(error).toHaveProperty('name', name);
  });

  it('that fails before an attempt keeps it from leaving', async () => {
    const cause = new Error('The disk is full');
    const made = journaled(bought, { maxRetries: 4 }, { before: () => Promise.reject(cause) });
    const error = await rejection(made.kie.createTask('google/nano-banana', input, { ref: 'order-7' }));

    expect(error).toMatchObject({ name: 'JournalError', ref: 'order-7', ambiguous: false, retryable: false, cause });
    expect(error).not.toHaveProperty('taskId');
    expect(made.events).toEqual([]);
  });

  it('that fails after a purchase leaves the task id to the error and to the log', async () => {
    const cause = new Error('The disk is full');
    const logger = { info: vi.fn(), error: vi.fn() };
    const made = journaled(bought, { logger }, { after: () => Promise.reject(cause) });
    const error = await rejection(made.kie.run('google/nano-banana', input));

    expect(error).toMatchObject({ name: 'JournalError', taskId: 'task-1', ambiguous: false, retryable: false, cause });
    expect(String(error)).toMatch(/Task task-1 was bought.*waitForTask\("task-1"\)/);
    const known = expect.objectContaining({ taskId: 'task-1' });
    expect(logger.info).toHaveBeenCalledWith('createTask answered', known);
    expect(logger.error).toHaveBeenCalledWith('createTask failed', known);
    expect(made.events).toEqual(['before', 'sent']);
  });

  it('that fails after a refusal does not hide the refusal, and is logged', async () => {
    const logger = { error: vi.fn() };
    const after = () => Promise.reject(new Error('full'));
    const made = journaled(() => envelope(null, 402), { logger }, { after });
    const error = await rejection(made.kie.createTask('google/nano-banana', input));

    expect(error).toHaveProperty('name', 'InsufficientCreditsError');
    const fields = { model: 'google/nano-banana', ref: undefined, state: 'refused' };
    expect(logger.error).toHaveBeenCalledWith('The journal failed after an attempt', fields);
  });

  it('learns that an attempt is ambiguous whose signal was aborted under way', async () => {
    const controller = new AbortController();
    const after = vi.fn((_: Attempt, __: Outcome) => {});
    const made = journaled(() => new Promise(() => {}), {}, { after });
    const error = rejection(made.kie.createTask('google/nano-banana', input, { signal: controller.signal }));
    await vi.waitUntil(() => made.events.includes('sent'));
    controller.abort();

    expect(await error).toMatchObject({ name: 'AbortError', ambiguous: true });
    await vi.waitUntil(() => after.mock.calls.length > 0);
    expect(after.mock.calls[0]?.[1]).toMatchObject({ state: 'ambiguous' });
  });

  it('learns that nothing left if the signal was aborted while it wrote', async () => {
    const controller = new AbortController();
    const before = async () => {
      controller.abort();
      await new Promise((resolve) => setImmediate(resolve));
    };
    const after = vi.fn((_: Attempt, __: Outcome) => {});
    const made = journaled(bought, {}, { before, after });
    const error = rejection(made.kie.createTask('google/nano-banana', input, { signal: controller.signal }));

    expect(await error).toMatchObject({ name: 'AbortError', ambiguous: false });
    await vi.waitUntil(() => after.mock.calls.length > 0);
    expect(after.mock.calls[0]?.[1]).toMatchObject({ state: 'refused' });
    expect(made.events).toEqual([]);
  });

  it('that hangs after a purchase does not keep the task id from who aborts', async () => {
    const controller = new AbortController();
    const after = () => {
      controller.abort();
      return new Promise(() => {});
    };
    const { kie } = journaled(bought, {}, { after });
    const error = await rejection(kie.createTask('google/nano-banana', input, { signal: controller.signal }));

    expect(error).toMatchObject({ name: 'AbortError', taskId: 'task-1', ambiguous: false });
  });

  it('of a call stands in for that of the client', async () => {
    const own = { before: vi.fn(), after: vi.fn() };
    const { kie, events } = journaled(bought);
    await kie.createTask('google/nano-banana', input, { ref: 'order-7', journal: own });

    expect(events).toEqual(['sent']);
    expect(own.after).toHaveBeenCalledWith(own.before.mock.calls[0]?.[0], { state: 'bought', taskId: 'task-1' });
  });

  it('is not told of queries', async () => {
    const { kie, events } = journaled(() => envelope(record('success')));
    await kie.getTask('task-1');

    expect(events).toEqual(['sent']);
  });

  it.each([{}, { before() {} }, 'orders.jsonl'])('is not %j', (journal) => {
    expect(() => clientOf(bought, { journal: journal as unknown as Journal })).toThrow(
      /^journal must have the methods/,
    );
  });
});

it('without a journal the log of a purchase has the task id and the reference', async () => {
  const info = vi.fn();
  await clientOf(bought, { logger: { info } }).createTask('google/nano-banana', input, { ref: 'order-7' });

  expect(info).toHaveBeenCalledWith('createTask answered', {
    ...{ model: 'google/nano-banana', ref: 'order-7', taskId: 'task-1', attempts: 1, ms: expect.any(Number) },
  });
});

it('a ref that is no text is refused before anything is sent', async () => {
  const sent = vi.fn(bought);
  const error = await rejection(clientOf(sent).createTask('google/nano-banana', input, { ref: 7 as never }));

  expect(error).toMatchObject({ name: 'UsageError', message: 'ref must be a text' });
  expect(sent).not.toHaveBeenCalled();
});
