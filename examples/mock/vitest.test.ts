// vitest: npx vitest run vitest.test.ts. In the same process, without a port and without waiting.
import { createKieClient } from 'kie-openapi';
import { createMock } from 'kie-openapi/mock';
import { afterEach, expect, it } from 'vitest';

const mock = createMock({ clock: 'manual' });
const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch });
afterEach(() => mock.reset());

it('orders a square picture', async () => {
  const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A paper boat', image_size: '1:1' });
  await mock.clock.runToIdle();

  expect(await kie.getTask(taskId)).toMatchObject({ state: 'success' });
  expect(mock.requests({ operation: 'createTask' })).toMatchObject([{ input: { image_size: '1:1' } }]);
});
