import { describe, expect, it, vi } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { createMock, type JournalLine } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { rejection } from '../client/api.js';
import { INPUT, mockOf, recordOf } from './mockOf.js';

const MINUTE = 60_000;
const TEN_MINUTES = { waiting: MINUTE, queuing: MINUTE, generating: 8 * MINUTE };

describe('a task', () => {
  it('goes through the states that it was told, each as long as it was told', async () => {
    const { mock, kie } = mockOf({ durations: TEN_MINUTES });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    const states = [];
    for (let minute = 0; minute <= 10; minute++) {
      states.push((await kie.getTask(taskId)).state);
      await mock.clock.advance(MINUTE);
    }

    expect(states).toEqual(['waiting', 'queuing', ...Array(8).fill('generating'), 'success']);
  });

  it('is unknown for a moment after its creation, on request, and the client waits for it', async () => {
    const { mock, kie } = mockOf();
    mock.failNext({ gapMs: 1_500 });
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);

    expect(await recordOf(mock.fetch, taskId)).toEqual({ code: 422, msg: 'recordInfo is null', data: null });
    await mock.clock.advance(1_500);
    expect(await recordOf(mock.fetch, taskId)).toMatchObject({ code: 200, data: { taskId } });
  });

  it('runs with the fake timers of a test, through the whole of run()', async () => {
    vi.useFakeTimers();
    try {
      const mock = createMock({ durations: TEN_MINUTES });
      const kie = createKieClient({ apiKey: KEY, fetch: mock.fetch });
      const running = kie.run('google/nano-banana', INPUT);
      await vi.advanceTimersByTimeAsync(11 * MINUTE);

      expect(await running).toMatchObject({ state: 'success' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('can be taken to its next state, and to its end, by hand', async () => {
    const { mock, kie } = mockOf({ durations: TEN_MINUTES });
    const [first, second] = [
      await kie.createTask('google/nano-banana', INPUT),
      await kie.createTask('google/nano-banana', INPUT),
    ];
    await mock.advance(first.taskId);
    await mock.fail(second.taskId, { failCode: 'SENSITIVE_WORD_ERROR', failMsg: 'No' });

    expect(await kie.getTask(first.taskId)).toMatchObject({ state: 'queuing' });
    expect(await kie.getTask(second.taskId)).toMatchObject({
      state: 'fail',
      failCode: 'SENSITIVE_WORD_ERROR',
      failMsg: 'No',
    });
    expect(await rejection(mock.advance(second.taskId))).toMatchObject({
      message: expect.stringMatching(/has already ended/),
    });
    expect(await rejection(mock.fail('nobody'))).toMatchObject({
      name: 'MockError',
      message: 'There is no task nobody',
    });
    // What was on the clock for its former state must not happen to it.
    await mock.clock.runToIdle();
    expect(await kie.getTask(second.taskId)).toMatchObject({ state: 'fail' });
  });
});

describe('the journal', () => {
  const play = async (seed: number, onEntry?: (line: JournalLine) => void) => {
    const { mock, kie } = mockOf({
      seed,
      onEntry,
      retryDelays: [1_000],
      deliver: async () => new Response(null, { status: 500 }),
    });
    for (let n = 0; n < 5; n++) {
      if (n === 2) mock.failNext({ failCode: '500' });
      await kie.createTask('google/nano-banana', INPUT, { callBackUrl: `https://app.example.com/${n}?token=secret` });
      await mock.clock.advance(900);
    }
    await mock.clock.runToIdle();
    return JSON.stringify(mock.journal());
  };

  it('is the same, byte for byte, for the same seed and calls', async () => {
    const journal = await play(7);

    expect(await play(7)).toBe(journal);
    expect(await play(8)).not.toBe(journal);
  });

  it('has what was sent, but no key', async () => {
    const journal = await play(7);

    expect(journal).toContain(INPUT.prompt);
    expect(journal).not.toContain(KEY);
  });

  it('tells a log neither keys nor prompts nor the query of a callback URL', async () => {
    const lines: JournalLine[] = [];
    await play(7, (line) => lines.push(line));

    expect(lines.map(({ event }) => event)).toContain('callback');
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${KEY}|${INPUT.prompt}|secret`));
  });

  it('is not disturbed by an onEntry that throws', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { mock, kie } = mockOf({
      onEntry: () => {
        throw new Error('boom');
      },
    });
    await kie.createTask('google/nano-banana', INPUT);
    await mock.clock.runToIdle();

    expect(mock.journal()).toHaveLength(3);
    expect(failed).toHaveBeenCalledWith('onEntry failed:', expect.objectContaining({ message: 'boom' }));
    failed.mockRestore();
  });

  it('keeps the newest 10,000 entries', async () => {
    const { mock } = mockOf();
    for (let n = 0; n < 25_000; n++) await mock.fetch('http://mock.invalid/api/v1/chat/credit');

    expect(mock.journal()).toHaveLength(10_000);
    expect(mock.journal().at(-1)).toMatchObject({ seq: 25_000 });
  });
});

describe('the clock', () => {
  it.each(['real', { scale: 10 }] as const)('%j cannot be moved by hand', async (clock) => {
    const mock = createMock({ clock });

    await expect(mock.clock.advance(1)).rejects.toThrow("to move it, createMock({ clock: 'manual' })");
    await expect(mock.clock.runToIdle()).rejects.toThrow('This clock runs by itself');
  });

  it('can run faster than time does', async () => {
    vi.useFakeTimers();
    try {
      const mock = createMock({ clock: { scale: 60 }, durations: TEN_MINUTES });
      const kie = createKieClient({ apiKey: KEY, fetch: mock.fetch });
      const { taskId } = await kie.createTask('google/nano-banana', INPUT);
      await vi.advanceTimersByTimeAsync(10_000);

      expect(await kie.getTask(taskId)).toMatchObject({ state: 'success', record: { costTime: 600 } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('can be moved from two places at once, and from within a callback', async () => {
    let moved = false;
    const { mock, kie } = mockOf({
      deliver: async () => {
        if (!moved) await mock.clock.advance(1_000);
        moved = true;
        return new Response();
      },
    });
    const start = mock.clock.now();
    await kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'http://127.0.0.1:9/' });
    await Promise.all([mock.clock.advance(3_000), mock.clock.advance(3_000)]);

    expect(moved).toBe(true);
    expect(mock.clock.now() - start).toBe(7_000);
  });
});
