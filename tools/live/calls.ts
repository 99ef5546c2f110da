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

/** What the account has left. */
export const CREDITS: Call = {
  name: 'credits',
  send: (api, signal) => api.GET('/api/v1/chat/credit', { signal }),
  expected: [200],
};

const INPUT = { prompt: 'A paper boat on a puddle, morning light' };

/** The call that is billed. */
export const BUY = create('createTask', TASK_MODEL, INPUT, [200]);

/** Calls that buy nothing, since each is to be refused. */
export const FREE_CALLS: readonly Call[] = [
  { ...create('createTask without a key', TASK_MODEL, INPUT, [401]), anonymous: true },
  // A body that fits is refused for its model, not for its input.
  create('createTask of an unknown model', 'paper/no-such-boat', INPUT, [422, 500]),
  create('createTask without a prompt', TASK_MODEL, {}, [422, 500]),
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

function create(name: string, model: string, input: object, expected: readonly number[]): Call {
  const path = '/api/v1/jobs/createTask';
  return {
    ...{ name, buys: true, expected },
    send: (api, signal) => {
      // Wrong on purpose, but for the one that is bought.
      const body = { model, input } as Parameters<typeof api.POST<typeof path>>[1]['body'];
      return api.POST(path, { body, signal });
    },
  };
}
