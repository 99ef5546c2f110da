import { describe, expect, inject, it } from 'vitest';
import { models } from '../bundle.js';
import { mutations } from '../mutations.js';

const send = (body: unknown) =>
  fetch(`${inject('prismUrl')}/api/v1/jobs/createTask`, {
    method: 'POST',
    headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe.each(models)('createTask with $id', ({ variant, example }) => {
  it('accepts the example', async () => {
    const response = await send(example);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: 200, data: { taskId: expect.any(String) } });
  });

  it.each(mutations(variant, example))('refuses $name', async ({ body }) => {
    const response = await send(body);

    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 422, data: null });
  });
});
