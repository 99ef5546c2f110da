// node:test: node --test node.test.mjs. On a port, for programs that read KIE_BASE_URL; a minute passes in a millisecond.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createMock } from 'kie-openapi/mock';

const mock = createMock({ clock: { scale: 60_000 } });
let server;
before(async () => {
  server = await mock.listen();
});
after(() => server.close());

test('gets the picture that the test chose', async () => {
  const urls = ['https://cdn.example.com/boat.png'];
  mock.failNext({ result: { urls } });
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const body = JSON.stringify({ model: 'google/nano-banana', input: { prompt: 'A paper boat' } });
  const created = await fetch(`${server.url}/api/v1/jobs/createTask`, { method: 'POST', headers, body });
  const { taskId } = (await created.json()).data;

  let record;
  do record = (await (await fetch(`${server.url}/api/v1/jobs/recordInfo?taskId=${taskId}`, { headers })).json()).data;
  while (record.state !== 'success');
  assert.deepEqual(JSON.parse(record.resultJson), { resultUrls: urls });
});
