import { describe, expect, it, vi } from 'vitest';
import { createCallbackHandler } from '../../src/callbacks/index.js';
import type { CallbackMode, MockOptions } from '../../src/mock/index.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { rejection } from '../client/api.js';
import { ask, INPUT, mockOf, recordOf } from './mockOf.js';

const CALLBACK_URL = 'https://app.example.com/kie';

/** A mock whose callbacks go to a receiver of ours, and what became of each. */
function receiving(options: MockOptions = {}) {
  const answers: number[] = [];
  const onTask = vi.fn();
  const played = mockOf({
    webhookHmacKey: WEBHOOK_KEY,
    deliver: async (request) => {
      const response = await handler(request);
      answers.push(response.status);
      return response;
    },
    ...options,
  });
  const handler = createCallbackHandler({
    webhookHmacKey: WEBHOOK_KEY,
    confirm: played.kie,
    onTask,
    onError: () => {},
  });
  const create = () => played.kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
  return { ...played, answers, onTask, create };
}

const attemptsIn = (mock: ReturnType<typeof mockOf>['mock']) =>
  mock.journal().flatMap((entry) => (entry.event === 'callback' ? [entry] : []));

describe('a callback', () => {
  it('is sent when the task ends, truly signed, and is believed', async () => {
    const { mock, create, onTask, answers } = receiving();
    const { taskId } = await create();
    expect(attemptsIn(mock)).toEqual([]);
    await mock.clock.runToIdle();

    expect(onTask).toHaveBeenCalledTimes(1);
    expect(onTask.mock.calls.flat()[0]).toMatchObject({ taskId, state: 'success' });
    expect(answers).toEqual([200]);
  });

  it('tells of a failed task too', async () => {
    const { mock, create, onTask } = receiving();
    mock.failNext({ failCode: '422', failMsg: 'Too dark' });
    await create();
    await mock.clock.runToIdle();

    expect(onTask).toHaveBeenCalledTimes(1);
    expect(onTask.mock.calls.flat()[0]).toMatchObject({ state: 'fail', failCode: '422', failMsg: 'Too dark' });
  });

  it('is not signed if there is no key', async () => {
    const names: string[] = [];
    const { mock, kie } = mockOf({
      deliver: async ({ headers }) => {
        names.push(...headers.keys());
        return new Response();
      },
    });
    await kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
    await mock.clock.runToIdle();

    expect(names).toEqual(['content-type']);
  });

  it('is never sent for a createTask that was refused', async () => {
    const { mock, kie, create, answers } = receiving();
    mock.failNext({ code: 402 });
    await rejection(create());
    // The compiler would not let it through.
    await rejection(
      kie.createTask('google/nano-banana', { ...INPUT, output_format: 'gif' } as unknown as typeof INPUT, {
        callBackUrl: CALLBACK_URL,
      }),
    );
    await mock.clock.runToIdle();

    expect(answers).toEqual([]);
  });

  it('is sent up to three times more while it is refused', async () => {
    const { mock, kie } = mockOf({ deliver: async () => new Response(null, { status: 503 }) });
    await kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
    await mock.clock.runToIdle();

    expect(attemptsIn(mock).map(({ at, attempt, answer }) => ({ at, attempt, answer }))).toEqual([
      { at: 5_000, attempt: 1, answer: 503 },
      { at: 15_000, attempt: 2, answer: 503 },
      { at: 75_000, attempt: 3, answer: 503 },
      { at: 375_000, attempt: 4, answer: 503 },
    ]);
  });

  it('that nobody takes, in whatever way, is written down without what it says, and breaks nothing', async () => {
    const refused = new TypeError(`cannot read ${INPUT.prompt}`);
    const { mock, kie } = mockOf({ retryDelays: [], deliver: () => Promise.reject(refused) });
    await kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
    await mock.clock.runToIdle();

    expect(attemptsIn(mock)).toMatchObject([{ answer: 'deliver failed with TypeError' }]);
  });

  it('is sent once more on request', async () => {
    const { mock, create, answers, onTask } = receiving();
    const { taskId } = await create();
    expect(await rejection(mock.redeliver(taskId))).toMatchObject({ message: expect.stringMatching(/has not ended/) });
    await mock.clock.runToIdle();
    await mock.redeliver(taskId);

    expect(answers).toEqual([200, 200]);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it.each([
    'https://app.example.com/',
    'http://192.168.0.1/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://[2001:db8::1]/',
  ])('does not leave this machine: %s', async (callBackUrl) => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('never'));
    try {
      const { mock, kie } = mockOf();
      await kie.createTask('google/nano-banana', INPUT, { callBackUrl });
      await mock.clock.runToIdle();

      expect(attemptsIn(mock)).toMatchObject([{ answer: expect.stringMatching(/^not sent/) }]);
      expect(fetch).not.toHaveBeenCalled();
    } finally {
      fetch.mockRestore();
    }
  });

  describe('past the client, which refuses such a callBackUrl,', () => {
    const post = async (callBackUrl: string) => {
      const { mock } = mockOf();
      const body = JSON.stringify({ model: 'google/nano-banana', callBackUrl, input: INPUT });
      const answer = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body });
      await mock.clock.runToIdle();
      return { mock, answer: answer.body };
    };

    it.each(['http://localhost:99999/', 'http://a:b/', 'http://127.0.0.256/', 'http://user:pass@127.0.0.1/'])(
      'to no place at all is not sent, and breaks nothing: %s',
      async (callBackUrl) => {
        const { mock } = await post(callBackUrl);

        expect(attemptsIn(mock)).toMatchObject([{ url: 'none', answer: expect.stringMatching(/not a plain/) }]);
        expect(JSON.stringify(attemptsIn(mock))).not.toContain('pass@');
      },
    );

    it.each(['here', 'http:'])('to what is no URL is refused with the task: %s', async (callBackUrl) => {
      const { mock, answer } = await post(callBackUrl);

      expect(answer).toMatchObject({ code: 422, msg: expect.stringMatching(/callBackUrl must be a URL/) });
      expect(attemptsIn(mock)).toEqual([]);
    });
  });

  it('that nobody answers is given up, and its connection with it', async () => {
    vi.useFakeTimers();
    try {
      let aborted = false;
      const { mock, kie } = mockOf({
        clock: 'real',
        retryDelays: [],
        deliver: ({ signal }) => new Promise(() => signal.addEventListener('abort', () => (aborted = true))),
      });
      await kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
      await vi.advanceTimersByTimeAsync(30_000);

      expect(attemptsIn(mock)).toMatchObject([{ answer: 'no answer within 15000 ms' }]);
      expect(aborted).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not follow a redirect away', async () => {
    const redirects: string[] = [];
    const { mock, kie } = mockOf({
      retryDelays: [],
      deliver: async ({ redirect }) => {
        redirects.push(redirect);
        return new Response(null, { status: 302, headers: { location: 'https://elsewhere.example.com' } });
      },
    });
    await kie.createTask('google/nano-banana', INPUT, { callBackUrl: CALLBACK_URL });
    await mock.clock.runToIdle();

    expect(redirects).toEqual(['manual']);
    expect(attemptsIn(mock)).toMatchObject([{ answer: 302 }]);
  });
});

describe('a dishonest callback', () => {
  const HONEST = [200];
  const REFUSED = [401, 401, 401, 401];

  it.each<{ mode: CallbackMode; answers: number[]; delivered: number }>([
    { mode: 'wrongKey', answers: REFUSED, delivered: 0 },
    { mode: 'stale', answers: REFUSED, delivered: 0 },
    { mode: 'future', answers: REFUSED, delivered: 0 },
    { mode: 'truncated', answers: [400, 400, 400, 400], delivered: 0 },
    { mode: 'tampered', answers: HONEST, delivered: 1 },
    { mode: 'duplicate', answers: [200, 200], delivered: 1 },
    { mode: 'slow', answers: HONEST, delivered: 1 },
    { mode: 'early', answers: HONEST, delivered: 1 },
    { mode: 'reordered', answers: HONEST, delivered: 1 },
  ])(
    'of mode $mode is answered $answers, and the task delivered $delivered times',
    async ({ mode, answers: expected, delivered }) => {
      const { mock, create, onTask, answers } = receiving();
      mock.failNext({ callback: mode });
      const { taskId } = await create();
      await mock.clock.runToIdle();

      expect(answers).toEqual(expected);
      expect(attemptsIn(mock).every((entry) => entry.mode === mode)).toBe(true);
      expect(onTask).toHaveBeenCalledTimes(delivered);
      if (delivered > 0) {
        const truth = (await recordOf(mock.fetch, taskId)).data.resultJson;
        expect(onTask.mock.calls.flat()[0]).toMatchObject({ taskId, result: JSON.parse(truth) });
      }
    },
  );

  it('comes before the answer of its createTask', async () => {
    const { mock, create, onTask } = receiving();
    mock.failNext({ callback: 'early' });
    let answered = false;
    onTask.mockImplementation(() => expect(answered).toBe(false));
    await create();
    answered = true;

    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('comes after that of a task which ended later', async () => {
    const { mock, create, onTask } = receiving();
    mock.failNext({ callback: 'reordered' });
    const first = await create();
    await mock.clock.advance(1_000);
    const second = await create();
    await mock.clock.runToIdle();

    expect(onTask.mock.calls.map(([{ taskId }]) => taskId)).toEqual([second.taskId, first.taskId]);
  });
});
