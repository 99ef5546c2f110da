import { expect, it, vi } from 'vitest';
import {
  type CallbackHandlerOptions,
  createCallbackHandler,
  memoryStore,
  signCallback,
} from '../../src/callbacks/index.js';
import { KieError } from '../../src/client/index.js';
import { PROMPT, WEBHOOK_KEY } from '../canaries.js';
import { success } from './payloads.js';
import { request, trusting } from './request.js';

const payload = success('task-of-the-body');
const never = () => new Promise<never>(() => {});
const signed = async (key = WEBHOOK_KEY, at = Date.now()) => request(payload, await signCallback(payload, key, at));
const keyed = { webhookHmacKey: WEBHOOK_KEY, trustBody: true } as const;
const confirmedBy = (getTask: () => Promise<never>) => ({ webhookHmacKey: WEBHOOK_KEY, confirm: { getTask } }) as const;
const failing = (code: number) => confirmedBy(async () => Promise.reject(new KieError(PROMPT, { code })));

const REFUSALS: [string, string, number, CallbackHandlerOptions, (() => Promise<Request> | Request)?][] = [
  ['a GET', 'method', 405, trusting, () => new Request('http://127.0.0.1/')],
  ['a form', 'contentType', 415, trusting, () => request(payload, { 'content-type': 'text/plain' })],
  ['no signature', 'unsigned', 401, keyed, () => request(payload)],
  ['the wrong key', 'signature', 401, keyed, () => signed('another key')],
  ['our clock', 'clock', 401, keyed, () => signed(WEBHOOK_KEY, Date.now() - 3_600_000)],
  ['a body without a task', 'body', 400, trusting, () => request({ prompt: PROMPT })],
  ['a body that is too long', 'body', 413, { ...trusting, maxBytes: 9 }],
  ['an unknown task', 'unknownTask', 404, failing(422)],
  ['recordInfo away', 'confirm', 503, failing(500)],
  ['recordInfo hanging', 'confirm', 503, confirmedBy(never)],
  ['a hanging store', 'store', 503, { ...keyed, store: { ...memoryStore(), claim: never } }],
  ['a store away', 'store', 503, { ...keyed, store: { ...memoryStore(), complete: () => Promise.reject(PROMPT) } }],
  ['a task that has it', 'busy', 503, { ...keyed, store: { ...memoryStore(), claim: () => 'busy' } }],
  ['onTask failing', 'onTask', 500, { ...keyed, onTask: () => Promise.reject(new Error(PROMPT)) }],
  ['onTask slow', 'onTask', 503, { ...keyed, onTask: never }],
];

it.each(REFUSALS)('onRefused is told of %s: %s, %i', async (_, reason, status, options, send = signed) => {
  const onRefused = vi.fn();
  const handler = createCallbackHandler({ ...options, onRefused, onError: () => {}, budgetMs: 40 });
  const answer = await handler(await send());

  expect(answer.status).toBe(status);
  expect(onRefused.mock.calls).toEqual([[{ status, reason, message: (await answer.json()).msg }]]);
  expect(JSON.stringify(onRefused.mock.calls)).not.toMatch(new RegExp(`${PROMPT}|task-of-the-body|true\\.png`));
});

it.each([
  [-3_600, '3600 s behind'],
  [3_600, '3600 s ahead of'],
])('a timestamp that is %i s off is said to be so', async (seconds, words) => {
  const now = 1764000000000;
  vi.spyOn(Date, 'now').mockReturnValue(now);
  const onRefused = vi.fn();
  const late = await signed(WEBHOOK_KEY, now + seconds * 1_000);
  await createCallbackHandler({ ...keyed, onRefused })(late);
  vi.restoreAllMocks();
  expect(onRefused.mock.calls.flat()[0].message).toBe(`X-Webhook-Timestamp is ${words} the clock of the receiver`);
});

it('is told nothing of what is taken, and what it throws changes no answer', async () => {
  const onRefused = vi.fn(() => Promise.reject(new Error('The log is full')));
  const handler = createCallbackHandler({ ...keyed, onRefused });
  expect((await handler(await signed())).status).toBe(200);
  expect(onRefused).not.toHaveBeenCalled();
  expect((await handler(request(payload))).status).toBe(401);
  expect(onRefused).toHaveBeenCalledTimes(1);
});
