import type { KieApi } from '../../src/client/index.js';

/** One call and what the API should answer. */
export interface Call {
  readonly name: string;
  /** Sends it once. What it answers is recorded on the way, so the returned value does not matter. */
  send(api: KieApi, signal: AbortSignal): Promise<unknown>;
  /** Whether a success creates a task, which is billed. */
  readonly buys?: true;
  /** Sent without a key. */
  readonly anonymous?: true;
  /** The codes, of the envelope or else of HTTP, that are right. */
  readonly expected: readonly number[];
}

/** The model of the one task that `--task` buys: a cheap one. */
export const TASK_MODEL = 'google/nano-banana';

const input = { prompt: 'A paper boat on a puddle, morning light' };

/** What the account has left. */
export const CREDITS: Call = {
  name: 'credits',
  send: (api, signal) => api.GET('/api/v1/chat/credit', { signal }),
  expected: [200],
};

/** The call that is billed. */
export const BUY: Call = {
  name: 'createTask',
  send: create({ model: TASK_MODEL, input }),
  buys: true,
  expected: [200],
};

/** Calls that buy nothing, since each is to be refused. */
export const FREE_CALLS: readonly Call[] = [
  { ...BUY, name: 'createTask without a key', anonymous: true, expected: [401] },
  // A body that fits is refused for its model, not for its input.
  {
    ...BUY,
    name: 'createTask of an unknown model',
    send: create({ model: 'paper/no-such-boat', input }),
    expected: [422, 500],
  },
  { ...BUY, name: 'createTask without a prompt', send: create({ model: TASK_MODEL, input: {} }), expected: [422, 500] },
  { ...recordOf('0'.repeat(32)), name: 'recordInfo of an unknown task', expected: [422, 404] },
];

/** Asks for a task. Right after createTask its record may not exist yet. */
export function recordOf(taskId: string): Call {
  return {
    name: 'recordInfo',
    send: (api, signal) => api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId } }, signal }),
    expected: [200, 422, 404, 429],
  };
}

function create(body: { readonly model: string; readonly input: object }): Call['send'] {
  return (api, signal) =>
    api.POST('/api/v1/jobs/createTask', {
      // Wrong on purpose, but for the one that is bought.
      body: body as Parameters<typeof api.POST<'/api/v1/jobs/createTask'>>[1]['body'],
      signal,
    });
}
