import { describe, expect, it, vi } from 'vitest';
import { createMock } from '../../../src/mock/index.js';
import { ask, INPUT, mockOf, recordOf } from '../mockOf.js';

type Played = ReturnType<typeof mockOf>;

const WAYS: Record<string, (played: Played) => Promise<unknown>> = {
  'mock.reset()': async ({ mock }) => mock.reset(),
  'DELETE /__mock': ({ mock }) => ask(mock.fetch, '/__mock', { method: 'DELETE' }),
};

describe.each(Object.entries(WAYS))('%s', (_, reset) => {
  it('forgets tasks, the journal, scenarios and what was spent', async () => {
    const played = mockOf({ credits: 10, price: 6, limits: { createTask: { limit: 1, windowMs: 1_000 } } });
    const { mock, kie } = played;
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    mock.scenario({ code: 500 });
    await reset(played);

    expect(mock.journal()).toEqual([]);
    expect(mock.requests()).toEqual([]);
    expect((await ask(mock.fetch, '/__mock/scenarios')).body).toEqual([]);
    expect((await ask(mock.fetch, '/__mock/tasks')).body).toMatchObject({ tasks: [], callbacks: [] });
    expect(await recordOf(mock.fetch, taskId)).toMatchObject({ code: 422 });
    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body).toMatchObject({ data: 10 });
    expect(await kie.createTask('google/nano-banana', INPUT)).toHaveProperty('taskId');
  });

  it('sends no callback that was due', async () => {
    const deliver = vi.fn(async () => new Response(null, { status: 500 }));
    const played = mockOf({ deliver, retryDelays: [1_000] });
    const { mock, kie } = played;
    const create = () => kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'https://app.example.com/' });
    const { taskId } = await create();
    await mock.fail(taskId);
    await create();
    mock.failNext({ callback: 'reordered' });
    await mock.fail((await create()).taskId);
    deliver.mockClear();
    await reset(played);
    await mock.clock.runToIdle();

    expect(deliver).not.toHaveBeenCalled();
  });

  it('never gives a task id twice, and leaves the time as it is', async () => {
    const played = mockOf({ seed: 7 });
    const { mock, kie } = played;
    const first = await kie.createTask('google/nano-banana', INPUT);
    await mock.clock.advance(1_000);
    const now = mock.clock.now();
    await reset(played);

    expect((await kie.createTask('google/nano-banana', INPUT)).taskId).not.toBe(first.taskId);
    expect(mock.clock.now()).toBe(now);
  });
});

describe('the seed', () => {
  const idOf = async (seed?: number) => {
    const { mock, kie } = mockOf({ seed });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    return { taskId, seed: mock.seed };
  };

  it('is another for each mock, so that a receiver that remembers ids takes none for known', async () => {
    const [one, other] = [await idOf(), await idOf()];

    expect(other.seed).not.toBe(one.seed);
    expect(other.taskId).not.toBe(one.taskId);
  });

  it('gives the same ids again', async () => {
    const { taskId, seed } = await idOf();

    expect(await idOf(seed)).toEqual({ taskId, seed });
    expect(createMock({ seed: 7 }).seed).toBe(7);
  });
});
