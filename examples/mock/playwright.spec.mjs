import { expect, test } from '@playwright/test';

test.beforeEach(({ request }) => request.delete('/__mock'));

test('shows that a picture failed', async ({ request }) => {
  await request.post('/__mock/scenarios', { data: { failCode: '500', failMsg: 'Too dark' } });
  // In life, the page does this.
  const headers = { authorization: 'Bearer any' };
  const data = { model: 'google/nano-banana', input: { prompt: 'A paper boat' } };
  const created = await (await request.post('/api/v1/jobs/createTask', { headers, data })).json();
  await request.post('/__mock/clock/runToIdle');

  const answer = await request.get(`/api/v1/jobs/recordInfo?taskId=${created.data.taskId}`, { headers });
  expect((await answer.json()).data).toMatchObject({ state: 'fail', failMsg: 'Too dark' });
  expect(await (await request.get('/__mock/requests?operation=createTask')).json()).toMatchObject([
    { input: data.input },
  ]);
});
