import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope } from './api.js';

afterEach(() => void vi.unstubAllGlobals());

const input = { prompt: 'A paper boat' };
const bodyOf = async () => {
  const fetch = vi.fn(async (_: unknown, __?: RequestInit) => envelope({ taskId: 'task-1' }));
  await clientOf(() => envelope(null), { fetch }).createTask('google/nano-banana', input);
  return fetch.mock.calls[0]?.[1];
};

describe('on Deno', () => {
  it('the body is a Blob, which its fetch does not send twice', async () => {
    vi.stubGlobal('Deno', {});
    const body = (await bodyOf())?.body;
    expect(body).toBeInstanceOf(Blob);
    expect(JSON.parse(await new Response(body).text())).toEqual({ model: 'google/nano-banana', input });
  });

  it('a key is enough where the environment may not be read', () => {
    const env = new Proxy(
      {},
      {
        get: (_, name) => {
          throw new Error(`Requires env access to "${String(name)}"`);
        },
      },
    );
    vi.stubGlobal('process', { env });
    expect(createKieClient({ apiKey: KEY })).toHaveProperty('run');
    expect(() => createKieClient()).toThrow('The API key is missing: pass apiKey or set KIE_API_KEY');
  });
});

it('elsewhere than on Node.js, requests carry no option that its fetch alone understands', async () => {
  vi.stubGlobal('process', undefined);
  const init = await bodyOf();
  expect(init).toMatchObject({ redirect: 'manual' });
  expect(init).not.toHaveProperty('window');
});
