import { describe, expect, it, vi } from 'vitest';
import type { KieClientOptions } from '../../src/client/index.js';
import { BudgetError, UsageError } from '../../src/client/index.js';
import { estimate } from '../../src/prices/index.js';
import { clientOf, envelope, record, rejection } from './api.js';

const MODEL = 'bytedance/seedance-2';
/** 19 credits a second. */
const input = { prompt: 'A paper boat', resolution: '480p', duration: 4 } as const;

/** A client that estimates, and what it sent. */
function buyer(options: KieClientOptions = {}) {
  const answer = vi.fn((request: Request) =>
    request.method === 'POST' ? envelope({ taskId: 'task-1' }) : envelope(record('success', { creditsConsumed: 76 })),
  );
  return { kie: clientOf(answer, { estimate, ...options }), answer };
}

describe('maxCredits', () => {
  it.each(['createTask', 'run'] as const)('refuses before sending what may cost more: %s', async (method) => {
    const { kie, answer } = buyer();
    const error = await rejection(kie[method](MODEL, input, { maxCredits: 75, ref: 'order-7' }));

    expect(error).toBeInstanceOf(BudgetError);
    expect(error).toMatchObject({
      message: `${MODEL} may cost 76 credits, maxCredits is 75; nothing was sent (19 per second × 4)`,
      ...{ model: MODEL, ref: 'order-7', maxCredits: 75, estimate: { min: 76, max: 76 } },
      ...{ retryable: false, ambiguous: false },
    });
    expect(answer).not.toHaveBeenCalled();
  });

  it.each(['createTask', 'run'] as const)('lets through what costs as much: %s', async (method) => {
    const { kie } = buyer();

    await expect(kie[method](MODEL, input, { maxCredits: 76 })).resolves.toMatchObject({ taskId: 'task-1' });
  });

  it('goes by the most that a task may cost', async () => {
    const { kie, answer } = buyer();
    const error = await rejection(kie.createTask(MODEL, { ...input, duration: -1 }, { maxCredits: 14 * 19 }));

    expect(error).toMatchObject({ name: 'BudgetError', estimate: { min: 4 * 19, max: 15 * 19 } });
    expect(answer).not.toHaveBeenCalled();
  });

  it('refuses what nobody can estimate, and says why', async () => {
    const { kie, answer } = buyer();
    const clip = { prompt: 'A kite', reference_video_urls: ['https://app.example.com/uploads/secret-clip.mp4'] };
    const error = await rejection(kie.createTask(MODEL, clip, { maxCredits: 1_000_000 }));

    expect(error).toMatchObject({ name: 'BudgetError', estimate: undefined });
    expect(`${error}`).toContain('(It depends on the length of reference_video_urls: pass seconds)');
    expect(answer).not.toHaveBeenCalled();
  });

  it('buys what nobody can estimate if it is left out', async () => {
    const { kie } = buyer();

    await expect(kie.createTask('ai-music-api/check-voice', { task_id: 'a' })).resolves.toBeDefined();
  });

  it.each([-1, Number.NaN])('refuses %s as a number of credits', async (maxCredits) => {
    const error = await rejection(buyer().kie.createTask(MODEL, input, { maxCredits }));

    expect(error).toEqual(new UsageError('maxCredits must be a number of credits, from 0', { model: MODEL }));
  });

  it('needs an estimate', async () => {
    const { kie, answer } = buyer({ estimate: undefined });

    expect(await rejection(kie.createTask(MODEL, input, { maxCredits: 100 }))).toBeInstanceOf(UsageError);
    expect(answer).not.toHaveBeenCalled();
  });

  it('sends nothing if the estimate throws, or quotes the prompt', async () => {
    const quote = 'for a paper boat that is made of newspaper';
    const throwing = buyer({ estimate: () => Promise.reject(new Error('no')) });
    const quoting = buyer({ estimate: () => ({ credits: undefined, basis: `nothing is known ${quote}` }) });

    expect(await rejection(throwing.kie.createTask(MODEL, input))).toMatchObject({
      message: 'estimate threw; nothing was sent',
    });
    expect(`${await rejection(quoting.kie.createTask(MODEL, { prompt: quote }, { maxCredits: 1 }))}`).not.toContain(
      quote,
    );
    expect([throwing, quoting].flatMap(({ answer }) => answer.mock.calls)).toEqual([]);
  });
});

it('the log has what a task cost beside what was estimated', async () => {
  const info = vi.fn();
  await buyer({ logger: { info } }).kie.run(MODEL, input);

  expect(info).toHaveBeenCalledWith('Task paid', {
    ...{ taskId: 'task-1', model: MODEL, credits: 76 },
    estimate: { min: 76, max: 76 },
  });
});
