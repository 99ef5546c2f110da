import { describe, expect, it } from 'vitest';
import { isError } from '../../src/validation/Issue.js';
import { validate } from '../../src/validation/validate.js';
import { models } from '../bundle.js';
import { mutations } from '../mutations.js';
import { SERVERS } from './servers.js';

const send = (fetch: typeof globalThis.fetch, url: string, body: unknown) =>
  fetch(`${url}/api/v1/jobs/createTask`, {
    method: 'POST',
    headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const cases = SERVERS.flatMap(({ server, url, fetch }) =>
  models
    .map(({ id, variant, example }, index) => ({ server, url, fetch, id, variant, example, index }))
    // Prism takes long with all models; `judgement.sampled.test.ts` has all examples and all mutations of all of them, in process.
    .filter(({ index }) => server !== 'Prism' || index % 4 === 0),
);

describe.each(cases)('createTask with $id on $server', ({ server, url, fetch, variant, example, index }) => {
  it('accepts the example', async () => {
    const response = await send(fetch, url(), example);

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: 200, data: { taskId: expect.any(String) } });
  });

  if (server === 'Prism' && index % 16 > 0) return;
  it('refuses a mutation of it', async () => {
    // Of what is only a warning, the mock and Prism judge differently: `judgement.sampled.test.ts` says by which rule.
    const all = mutations(variant).filter(({ body }) => validate(variant, body, []).some(isError));
    const { body, name } = all[(index * 31) % all.length] ?? { name: 'none' };
    const response = await send(fetch, url(), body);

    expect(response.status, name).toBe(422);
    expect(await response.json(), name).toMatchObject({ code: 422, data: null });
  });
});
