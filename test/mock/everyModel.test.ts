import { expect, it } from 'vitest';
import { createCallbackHandler } from '../../src/callbacks/index.js';
import { createKieClient, unlisted } from '../../src/client/index.js';
import { createMock } from '../../src/mock/index.js';
import { models } from '../bundle.js';
import { KEY, WEBHOOK_KEY } from '../canaries.js';

it('The example of every model has a result, and a callback that is confirmed', async () => {
  const deliver = (request: Request) => handler(request);
  const mock = createMock({ webhookHmacKey: WEBHOOK_KEY, limits: false, credits: false, clock: 'manual', deliver });
  const limiters = { createTask: false, recordInfo: false } as const;
  const kie = createKieClient({ apiKey: KEY, fetch: mock.fetch, limiters });
  const confirmed: string[] = [];
  const handler = createCallbackHandler({
    webhookHmacKey: WEBHOOK_KEY,
    confirm: kie,
    onTask: ({ model, state }) => void confirmed.push(`${model} ${state}`),
  });
  const callBackUrl = 'http://127.0.0.1/kie/callback';
  const ids = await Promise.all(
    models.map(async ({ id, example }) => (await kie.createTask(unlisted(id), example.input, { callBackUrl })).taskId),
  );
  await mock.clock.runToIdle();
  const tasks = await Promise.all(ids.map((id) => kie.getTask(id)));

  expect(tasks.map(({ model, state }) => `${model} ${state}`)).toEqual(models.map(({ id }) => `${id} success`));
  expect(confirmed.sort()).toEqual(models.map(({ id }) => `${id} success`).sort());
});
