import createClient from 'openapi-fetch';
import { expect, it, vi } from 'vitest';
import type { paths } from '../../generated/schema.js';
import { bundle } from '../bundle.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const PATH = '/api/v1/jobs/recordInfo';
const params = { query: { taskId: 'task-1' } };
const body = { model: 'google/nano-banana' as const, input: { prompt: 'A boat' } };

/** The one request that a call of `kie.api` sends. */
async function requestOf(call: (api: ReturnType<typeof clientOf>['api']) => Promise<unknown>, headers = {}) {
  const sent: Request[] = [];
  const kie = clientOf(
    (request) => {
      sent.push(request);
      return envelope(record('waiting'));
    },
    { headers },
  );
  await call(kie.api);
  expect(sent).toHaveLength(1);
  return sent[0] as Request;
}

it('a call of kie.api carries the key, and gives the answer as it came', async () => {
  const kie = clientOf((request) =>
    envelope({ ...record('waiting'), taskId: request.headers.get('authorization') ?? '' }),
  );
  const { data, error, response } = await kie.api.GET(PATH, { params });

  expect(data).toMatchObject({ code: 200, data: { taskId: `Bearer ${KEY}` } });
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
});

it('a body is sent as JSON', async () => {
  const request = await requestOf((api) => api.POST('/api/v1/jobs/createTask', { body }));

  expect(request.headers.get('content-type')).toBe('application/json');
  expect(await request.json()).toEqual(body);
});

it('a call without a body has no content type', async () => {
  expect((await requestOf((api) => api.GET(PATH, { params }))).headers.has('content-type')).toBe(false);
});

it.each(['task-1', 'a b', 'é/?&=#+%', '😀', ' '])(
  'the query is written as openapi-fetch writes it: %j',
  async (taskId) => {
    const params = { query: { taskId } };
    let url = '';
    const fetch = async (request: Request) => {
      url = request.url;
      return envelope(null);
    };
    await createClient<paths>({ baseUrl: 'http://127.0.0.1:9', fetch }).GET(PATH, { params });

    expect((await requestOf((api) => api.GET(PATH, { params }))).url).toBe(url);
  },
);

it('an array in the query is one value, joined by commas', async () => {
  const params = { query: { taskType: ['Text to Video', 'a,b'], provider: undefined, q: 'é' } };
  // As from JavaScript: with exact types, what is undefined is left out.
  const request = await requestOf((api) => api.GET('/api/v1/models', { params } as object));

  expect(request.url).toBe('http://127.0.0.1:9/api/v1/models?taskType=Text%20to%20Video,a%2Cb&q=%C3%A9');
});

it('a model id keeps its slash in the path', async () => {
  const params = { path: { model: 'google/nano banana?' } };
  const request = await requestOf((api) => api.GET('/api/v1/models/{model}/schema', { params }));

  expect(request.url).toBe('http://127.0.0.1:9/api/v1/models/google/nano%20banana%3F/schema');
});

it.each(
  Object.values(bundle.components.parameters).filter(
    (parameter) => parameter.in === 'query' || parameter.in === 'path',
  ),
)('the contract writes the parameter $name as the client does', ({ style, explode, schema }) => {
  // The default of both kinds for a single value; an array has to be said to be one.
  expect({ style, explode }).toEqual(schema.type === 'array' ? { style: 'form', explode: false } : {});
  expect(schema.type).not.toBe('object');
});

it('a form is sent as one', async () => {
  const body = new FormData();
  body.set('uploadPath', 'images');
  const options = { body, baseUrl: 'http://127.0.0.1:8' };
  const request = await requestOf((api) => api.POST('/api/file-stream-upload', options));

  expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  expect((await request.formData()).get('uploadPath')).toBe('images');
});

it('a header of the call replaces one of the client, whatever its case', async () => {
  const request = await requestOf((api) => api.GET(PATH, { params, headers: { 'x-trace': 'call' } }), {
    'X-Trace': 'client',
  });

  expect(request.headers.get('x-trace')).toBe('call');
});

it.each(['authorization', 'AUTHORIZATION'])('the header %s of the application does not join the key', async (name) => {
  const request = await requestOf((api) => api.GET(PATH, { params }), { [name]: 'Bearer another' });

  expect(request.headers.get('authorization')).toBe(`Bearer ${KEY}`);
});

it('a call can go to another base URL, of which middleware learns', async () => {
  const onRequest = vi.fn();
  const request = await requestOf((api) => {
    api.use({ onRequest });
    return api.GET(PATH, { params, baseUrl: 'http://127.0.0.1:8/v2/' });
  });

  expect(request.url).toBe('http://127.0.0.1:8/v2/api/v1/jobs/recordInfo?taskId=task-1');
  expect(onRequest).toHaveBeenCalledWith(
    expect.objectContaining({ options: expect.objectContaining({ baseUrl: 'http://127.0.0.1:8/v2/' }) }),
  );
});

it('the signal of a call reaches fetch', async () => {
  const fetch = vi.fn(async (_: unknown, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    return envelope(null);
  });
  const signal = AbortSignal.abort(new Error('changed my mind'));
  const { api } = clientOf(() => envelope(null), { fetch });

  expect(await rejection(api.GET(PATH, { params, signal }))).toMatchObject({ message: 'changed my mind' });
});

it('no Request is made where no middleware looks at it', async () => {
  const fetch = vi.fn(async () => envelope(record('waiting')));
  await clientOf(() => envelope(null), { fetch }).getTask('task-1');

  expect(fetch).toHaveBeenCalledWith(expect.any(String), expect.any(Object));
});

it('a redirect is not followed, but answered as an error', async () => {
  const kie = clientOf(({ redirect }) => new Response(redirect, { status: 302 }));

  expect(await kie.api.GET(PATH, { params })).toMatchObject({ error: 'manual', response: { status: 302 } });
});

it('an answer that is an error is parsed, and left a text where it is no JSON', async () => {
  const answers = [Response.json({ code: 401, msg: 'No' }, { status: 401 }), new Response('<html>', { status: 502 })];
  const kie = clientOf(() => answers.shift() as Response);

  expect(await kie.api.GET(PATH, { params })).toMatchObject({ error: { code: 401, msg: 'No' } });
  expect(await kie.api.GET(PATH, { params })).toMatchObject({ error: '<html>' });
});

it('a success that is no JSON rejects with a SyntaxError', async () => {
  const kie = clientOf(() => new Response('<html>'));

  expect(await rejection(kie.api.GET(PATH, { params }))).toBeInstanceOf(SyntaxError);
});

it('a failed fetch rejects with its own error', async () => {
  const lost = new TypeError('fetch failed');

  expect(await rejection(clientOf(() => Promise.reject(lost)).api.GET(PATH, { params }))).toBe(lost);
});
