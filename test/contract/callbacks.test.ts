import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKieClient, unlisted } from '../../src/client/index.js';
import type { Listening } from '../../src/mock/index.js';
import { models, validatorOf } from '../bundle.js';
import { listenForCallbacks } from './callbackListener.js';
import { SERVERS } from './servers.js';

const callbacks = new EventEmitter();
let listener: Listening;

beforeAll(async () => {
  listener = await listenForCallbacks((path, body) => callbacks.emit(path, body));
});
afterAll(() => listener.close());

describe.each(SERVERS)('$server', ({ server, url, fetch }) => {
  it.each(models)('calls back about a task of $id with a payload that fits the contract', async ({ id, example }) => {
    const kie = createKieClient({ apiKey: 'any-key', baseUrl: url(), fetch, limiters: { createTask: false } });
    const path = `/${server.replace(' ', '-')}/${id}`;
    const called = once(callbacks, path);

    await kie.createTask(unlisted(id), example.input, { callBackUrl: `${listener.url}${path}` });
    const [payload] = await called;

    const validate = validatorOf('CallbackPayload');
    expect(validate(payload), JSON.stringify(validate.errors)).toBe(true);
  });
});
