// msw 2 (msw 3 needs Node.js 22): node --test msw.test.mjs. For programs that ask https://api.kie.ai, whatever they ask it with.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createKieClient } from 'kie-openapi';
import { createMock } from 'kie-openapi/mock';
import { http } from 'msw';
import { setupServer } from 'msw/node';

const mock = createMock({ clock: 'manual' });
const server = setupServer(http.all('https://api.kie.ai/*', ({ request }) => mock.fetch(request)));
server.listen({ onUnhandledRequest: 'error' });
after(() => server.close());

test('asks the vendor by its own address', async () => {
  const kie = createKieClient({ apiKey: 'any' });
  const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });
  await mock.clock.runToIdle();

  assert.equal((await kie.getTask(taskId)).state, 'success');
  assert.deepEqual(mock.requests({ operation: 'createTask' })[0].input, { prompt: 'A paper boat' });
});
