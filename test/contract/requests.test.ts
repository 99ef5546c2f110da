import { describe, expect, it } from 'vitest';
import { models } from '../bundle.js';
import { mutations } from '../mutations.js';
import { SERVERS } from './servers.js';

const send = (url: string, body: unknown) =>
  fetch(`${url}/api/v1/jobs/createTask`, {
    method: 'POST',
    headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const cases = SERVERS.flatMap(({ server, url }) => models.map((model) => ({ server, url, ...model })));

describe.each(cases)('createTask with $id on $server', ({ url, variant, example }) => {
  it('accepts the example', async () => {
    const response = await send(url(), example);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: 200, data: { taskId: expect.any(String) } });
  });

  it.each(mutations(variant, example))('refuses $name', async ({ body }) => {
    const response = await send(url(), body);

    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 422, data: null });
  });
});
