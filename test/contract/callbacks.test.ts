import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type CallbackListener, listenForCallbacks } from '../../scripts/callbackListener.js';
import { createKieClient, unlisted } from '../../src/client/index.js';
import { models, validatorOf } from '../bundle.js';

const callbacks = new EventEmitter();
let listener: CallbackListener;

beforeAll(async () => {
  listener = await listenForCallbacks((path, body) => callbacks.emit(path, body));
});
afterAll(() => listener.close());

it.each(models)('a task of $id calls back with a payload that fits the contract', async ({ id, example }) => {
  const kie = createKieClient({ apiKey: 'any-key', baseUrl: inject('prismUrl') });
  const called = once(callbacks, `/${id}`);

  await kie.createTask(unlisted(id), example.input, { callBackUrl: `${listener.url}/${id}` });
  const [payload] = await called;

  const validate = validatorOf('CallbackPayload');
  expect(validate(payload), JSON.stringify(validate.errors)).toBe(true);
});
