/** One call and what the API should answer. */
export interface Call {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  /** Sent without a key. */
  readonly anonymous?: true;
  /** The codes, of the envelope or else of HTTP, that are right. */
  readonly expected: readonly number[];
}

/** The model of the one task that `--task` buys: a cheap one. */
export const TASK_MODEL = 'google/nano-banana';

const CREATE = '/api/v1/jobs/createTask';
const RECORD = '/api/v1/jobs/recordInfo';
const input = { prompt: 'A paper boat on a puddle, morning light' };

/** What the account has left. Not in the contract, so only its code is looked at. */
export const CREDIT: Call = { name: 'credit', method: 'GET', path: '/api/v1/chat/credit', expected: [200] };

/** Calls that buy nothing, since each is to be refused. */
export const FREE_CALLS: readonly Call[] = [
  {
    name: 'createTask without a key',
    method: 'POST',
    path: CREATE,
    body: { model: TASK_MODEL, input },
    anonymous: true,
    expected: [401],
  },
  {
    name: 'createTask of an unknown model',
    method: 'POST',
    path: CREATE,
    body: { model: 'paper/no-such-boat', input },
    expected: [422],
  },
  {
    name: 'createTask without a prompt',
    method: 'POST',
    path: CREATE,
    body: { model: TASK_MODEL, input: {} },
    expected: [422],
  },
  {
    name: 'recordInfo of an unknown task',
    method: 'GET',
    path: `${RECORD}?taskId=00000000000000000000000000000000`,
    expected: [422, 404],
  },
];

/** The call that is billed. */
export const BUY: Call = {
  name: 'createTask',
  method: 'POST',
  path: CREATE,
  body: { model: TASK_MODEL, input },
  expected: [200],
};

/** Asks for a task. Right after createTask its record may not exist yet. */
export const recordOf = (taskId: string): Call => ({
  name: 'recordInfo',
  method: 'GET',
  path: `${RECORD}?taskId=${encodeURIComponent(taskId)}`,
  expected: [200, 422, 404, 429],
});
