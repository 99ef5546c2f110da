import { describe, expect, it } from 'vitest';
import { PROMPT } from '../canaries.js';
import { ask, mockOf } from './mockOf.js';

const CREATE_TASK = '/api/v1/jobs/createTask';
const bodyOf = (more: object) => JSON.stringify({ model: 'google/nano-banana', input: { prompt: PROMPT, ...more } });

const SAYS = 'input has no sound';

describe('a createTask that is only warned of', () => {
  const body = bodyOf({ sound: true });

  it('makes a task, and the journal and a header say why a strict mock would not', async () => {
    const { mock } = mockOf();
    const headers = { 'content-type': 'application/json', authorization: 'Bearer any' };
    const response = await mock.fetch(`http://mock.invalid${CREATE_TASK}`, { method: 'POST', headers, body });

    expect(await response.json()).toMatchObject({ code: 200, data: { taskId: expect.any(String) } });
    expect(response.headers.get('x-kie-mock-warning')).toBe(SAYS);
    expect(mock.journal().at(-1)).toMatchObject({ operation: 'createTask', answer: 200, warning: SAYS });
  });

  it('is refused by a strict mock', async () => {
    const { mock } = mockOf({ strict: true });

    expect((await ask(mock.fetch, CREATE_TASK, { method: 'POST', body })).body).toEqual({
      code: 422,
      msg: SAYS,
      data: null,
    });
    expect(mock.journal().map(({ event }) => event)).toEqual(['request']);
  });

  it.each(['färbe\u0007', '音楽', 'x'.repeat(20_000)])('is noted whatever its field is called: %j', async (name) => {
    const { mock } = mockOf();
    const { body } = await ask(mock.fetch, CREATE_TASK, { method: 'POST', body: bodyOf({ [name]: 1 }) });

    expect(body.code).toBe(200);
    expect(mock.journal().at(-1)).toMatchObject({ warning: expect.stringMatching(/^input has no [ -~]{1,6000}$/) });
  });

  it('is cut as any other', async () => {
    const { mock } = mockOf();
    mock.failNext({ fault: 'drop' });

    await expect(ask(mock.fetch, CREATE_TASK, { method: 'POST', body })).rejects.toThrow('fetch failed');
  });
});

it('a createTask that fits has no warning', async () => {
  const { mock } = mockOf();
  await ask(mock.fetch, CREATE_TASK, { method: 'POST', body: bodyOf({}) });

  expect(mock.journal().at(-1)).not.toHaveProperty('warning');
});
