import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CallbackOrigin,
  createCallbackHandler,
  type EndedTask,
  signCallback,
  type Task,
} from '../../src/callbacks/index.js';
import { KieError } from '../../src/client/index.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { record } from '../client/api.js';
import { failure, success } from './payloads.js';
import { RECEIVERS, type Receiver, type Sent } from './receivers.js';

const FORGED = 'forged-by-an-attacker';
const SECONDS = 1_000;

/** What recordInfo knows: everything that starts with `task-`, as a success of nano-banana. */
async function getTask(taskId: string): Promise<Task> {
  if (!taskId.startsWith('task-')) throw new KieError('recordInfo failed with code 422', { code: 422 });
  const state = taskId.startsWith('task-running') ? 'generating' : 'success';
  const result = { resultUrls: ['https://files.example.com/true.png'] };
  const unsaid = { credits: undefined, input: undefined };
  const base = { ...unsaid, taskId, model: 'google/nano-banana', record: record(state, { taskId }) };
  return state === 'success' ? { ...base, state, result, files: [], raw: result } : { ...base, state };
}

/** A signed request; the headers and the body can be put in the place of the right ones. */
async function signed(payload: unknown, { key = WEBHOOK_KEY, at = Date.now() } = {}): Promise<Sent & { body: string }> {
  const headers = Object.entries(await signCallback(payload, key, at));
  return { headers: [['content-type', 'application/json'], ...headers], body: JSON.stringify(payload) };
}

const replace = (sent: Sent, name: string, ...values: string[]): Sent => ({
  ...sent,
  headers: [...sent.headers.filter(([other]) => other !== name), ...values.map((value) => [name, value] as const)],
});

/** A body whose fields, where they are not needed to get through, are the attacker's. */
const forged = (taskId: string, members = {}) => ({
  code: 200,
  msg: FORGED,
  data: {
    taskId,
    state: 'success',
    model: FORGED,
    resultJson: `{"resultUrls":["https://${FORGED}"]}`,
    param: FORGED,
    ...members,
  },
});

let count = 0;
const fresh = () => `task-${count++}`;

interface Attack {
  readonly name: string;
  readonly status: number;
  readonly send: () => Promise<Sent>;
  /** Whether `onTask` is called all the same, with what recordInfo says. */
  readonly delivered?: boolean;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'no signature headers',
    status: 401,
    send: async () => ({ ...(await signed(forged(fresh()))), headers: [['content-type', 'application/json']] }),
  },
  {
    name: 'no timestamp',
    status: 401,
    send: async () => replace(await signed(forged(fresh())), 'x-webhook-timestamp'),
  },
  {
    name: 'no signature',
    status: 401,
    send: async () => replace(await signed(forged(fresh())), 'x-webhook-signature'),
  },
  {
    name: 'a timestamp that is no number',
    status: 401,
    send: async () => replace(await signed(forged(fresh())), 'x-webhook-timestamp', '1e9'),
  },
  {
    name: 'a signature that is no base64',
    status: 401,
    send: async () => replace(await signed(forged(fresh())), 'x-webhook-signature', '%%%'),
  },
  {
    name: 'a signature that is too short',
    status: 401,
    send: async () => replace(await signed(forged(fresh())), 'x-webhook-signature', 'AAAA'),
  },
  { name: 'another key', status: 401, send: () => signed(forged(fresh()), { key: 'a key of the attacker' }) },
  { name: 'a stale timestamp', status: 401, send: () => signed(forged(fresh()), { at: Date.now() - 302 * SECONDS }) },
  {
    name: 'a timestamp of the future',
    status: 401,
    send: () => signed(forged(fresh()), { at: Date.now() + 302 * SECONDS }),
  },
  {
    name: 'a timestamp that was moved',
    status: 401,
    send: async () => {
      const at = Date.now();
      return replace(await signed(forged(fresh()), { at }), 'x-webhook-timestamp', `${Math.floor(at / 1000) - 60}`);
    },
  },
  {
    name: 'two timestamps',
    status: 401,
    send: async () => {
      const at = `${Math.floor(Date.now() / 1000)}`;
      return replace(await signed(forged(fresh())), 'x-webhook-timestamp', at, at);
    },
  },
  {
    name: 'two signatures',
    status: 401,
    send: async () => {
      const sent = await signed(forged(fresh()));
      const [, signature = ''] = sent.headers.find(([name]) => name === 'x-webhook-signature') ?? [];
      return replace(sent, 'x-webhook-signature', signature, signature);
    },
  },
  {
    name: 'the signature of another task',
    status: 401,
    send: async () => ({ ...(await signed(forged(fresh()))), body: JSON.stringify(forged(fresh())) }),
  },
  {
    name: 'a swapped body under a genuine signature',
    status: 200,
    delivered: true,
    send: () => signed(forged(fresh())),
  },
  {
    name: 'a success that recordInfo calls a task of another model',
    status: 200,
    delivered: true,
    send: () => signed(forged(fresh(), { model: 'vendor/another' })),
  },
  { name: 'a task that recordInfo does not know', status: 404, send: () => signed(forged('unknown-1')) },
  { name: 'a task that has not ended', status: 409, send: () => signed(forged(`task-running-${count++}`)) },
  {
    name: 'a cut-off body',
    status: 400,
    send: async () => {
      const sent = await signed(forged(fresh()));
      return { ...sent, body: sent.body.slice(0, -9) };
    },
  },
  {
    name: 'a body that is not JSON',
    status: 400,
    send: async () => ({ ...(await signed(forged(fresh()))), body: `taskId=${FORGED}` }),
  },
  { name: 'an empty body', status: 400, send: async () => ({ ...(await signed(forged(fresh()))), body: '' }) },
  {
    name: 'a body nested 100,000 deep',
    status: 400,
    send: async () => ({ ...(await signed(forged(fresh()))), body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
  },
  {
    name: 'a body of 300 kB',
    status: 413,
    send: async () => ({
      ...(await signed(forged(fresh()))),
      body: JSON.stringify(forged(fresh(), { more: 'x'.repeat(300_000) })),
    }),
  },
  {
    name: 'a body that never ends',
    status: 408,
    send: async () => ({ ...(await signed(forged(fresh()))), body: ['{"data":{"taskId":"', FORGED] }),
  },
  { name: 'a GET', status: 405, send: async () => ({ method: 'GET', headers: [] }) },
  { name: 'a PUT', status: 405, send: async () => ({ ...(await signed(forged(fresh()))), method: 'PUT' }) },
  {
    name: 'a form',
    status: 415,
    send: async () => replace(await signed(forged(fresh())), 'content-type', 'application/x-www-form-urlencoded'),
  },
  {
    name: 'a signed task id under __proto__',
    status: 400,
    send: async () => {
      const id = fresh();
      const body = `{"__proto__":{"data":{"taskId":"${id}"}},"data":{"__proto__":{"taskId":"${id}"}}}`;
      return { ...(await signed(forged(id))), body };
    },
  },
  {
    name: 'a signed task id beside that of another task',
    status: 401,
    send: async () => {
      const id = fresh();
      return { ...(await signed(forged(id))), body: JSON.stringify({ taskId: id, ...forged(fresh()) }) };
    },
  },
  {
    name: 'a signed task id behind four others',
    status: 401,
    send: async () => {
      const id = fresh();
      const others = [1, 2, 3, 4].map(() => ({ taskId: fresh() }));
      return { ...(await signed(forged(id))), body: JSON.stringify({ others, ...forged(id) }) };
    },
  },
  {
    name: 'two task ids',
    status: 400,
    send: async () => {
      const id = fresh();
      return { ...(await signed(forged(id))), body: JSON.stringify(forged(id, { task_id: fresh() })) };
    },
  },
  {
    name: 'a task id that is an object',
    status: 400,
    send: async () => ({
      ...(await signed(forged(fresh()))),
      body: JSON.stringify(forged(fresh(), { taskId: { toString: FORGED } })),
    }),
  },
];

/** Left out, because these parsers, which stand before the handler, wait for the rest of a body as long as their server does. */
const WAITING = ['Fastify: a body that never ends', 'Express after express.json(): a body that never ends'];

describe.each(Object.entries(RECEIVERS))('%s', (receiverName, start) => {
  const delivered: EndedTask[] = [];
  const queries: string[] = [];
  const printed: unknown[] = [];
  let receiver: Receiver;

  beforeEach(async () => {
    delivered.length = 0;
    queries.length = 0;
    printed.length = 0;
    for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((...line) => void printed.push(...line));
    }
    const onTask = (task: EndedTask, { url }: CallbackOrigin) => {
      delivered.push(task);
      queries.push(url.search);
    };
    const confirm = { getTask };
    receiver = await start(createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, confirm, onTask, budgetMs: 1_000 }));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await receiver.close();
  });

  it.each([
    ['a success', success],
    ['a failure', failure],
  ])('accepts %s and hands on what recordInfo says', async (_, payload) => {
    const taskId = fresh();
    expect(await receiver.send(await signed(payload(taskId)))).toEqual({
      status: 200,
      body: '{"code":200,"msg":"success"}',
    });
    expect(delivered).toEqual([await getTask(taskId)]);
  });

  it('accepts data.task_id in the place of data.taskId', async () => {
    const id = fresh();
    const { taskId, ...data } = success(id).data;
    expect(await receiver.send(await signed({ data: { ...data, task_id: id } }))).toMatchObject({ status: 200 });
    expect(delivered).toMatchObject([{ taskId: id }]);
  });

  it('tells onTask the query of the callBackUrl', async () => {
    await receiver.send({ ...(await signed(success(fresh()))), path: '/?ref=order%207&ref=b' });
    expect(queries).toEqual(['?ref=order%207&ref=b']);
  });

  it('accepts a task id that is written with escapes', async () => {
    const sent = await signed(success('task-/1'));
    expect(await receiver.send({ ...sent, body: sent.body.replace('task-/1', 'task-\\/1') })).toMatchObject({
      status: 200,
    });
    expect(delivered).toMatchObject([{ taskId: 'task-/1' }]);
  });

  it('delivers a replay once', async () => {
    const sent = await signed(success(fresh()));
    const statuses = [];
    for (let time = 0; time < 5; time++) statuses.push((await receiver.send(sent)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(delivered).toHaveLength(1);
  });

  it.each(ATTACKS.filter(({ name }) => !WAITING.includes(`${receiverName}: ${name}`)))(
    '$name: $status',
    async ({ send, status, delivered: reaches = false }) => {
      const received = await receiver.send(await send());

      expect(received.status).toBe(status);
      expect(delivered).toHaveLength(reaches ? 1 : 0);
      expect(JSON.stringify(delivered)).not.toContain(FORGED);
      expect(JSON.stringify(printed)).not.toContain(FORGED);
      // What a parser of somebody else's says of a body is not ours to answer for.
      if (received.body.includes('"msg"')) expect(received.body).not.toContain(FORGED);
    },
  );
});
