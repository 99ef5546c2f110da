import { describe, expect, it } from 'vitest';
import { models } from '../bundle.js';
import { type Call, diagnose } from './diagnose.js';

const PATH = "'/api/v1/jobs/recordInfo'";
const RECORD = `await kie.api.GET(${PATH}, { params: { query: { taskId: 'task-1' } } })`;
const post = (body: unknown) => `kie.api.POST('/api/v1/jobs/createTask', { body: ${JSON.stringify(body)} });`;
const boat = { model: 'google/nano-banana', input: { prompt: 'A boat' } };
const middleware = (members: string) => `kie.api.use({ ${members} });`;

const accepted: Call[] = [
  ...models.map(({ id, example }) => ({ name: `createTask of ${id}, with its example`, code: post(example) })),
  { name: 'an operation without parameters', code: "kie.api.GET('/api/v1/chat/credit');" },
  { name: 'optional parameters left out', code: "kie.api.GET('/api/v1/models');" },
  {
    name: 'optional parameters',
    code: "kie.api.GET('/api/v1/models', { params: { query: { provider: 'Google', taskType: ['Text to Video'] } } });",
  },
  {
    name: 'a parameter of the path',
    code: "kie.api.GET('/api/v1/models/{model}/schema', { params: { path: { model: 'google/nano-banana' } } });",
  },
  {
    name: 'the server of an upload',
    code: "kie.api.POST('/api/file-stream-upload', { body: new FormData(), baseUrl: 'https://kieai.redpandaai.co' });",
  },
  {
    name: 'a form, another server, and what any call can have',
    code: "kie.api.POST('/api/file-stream-upload', { body: new FormData(), baseUrl: 'https://a.example', headers: { a: 'b' }, signal: undefined, cache: 'no-store' });",
  },
  { name: 'the data of a success', code: `{ const { data } = ${RECORD}; if (data?.code === 200) data.data.taskId; }` },
  {
    name: 'the data once there is no error',
    code: `{ const { data, error } = ${RECORD}; if (error === undefined) data.code; }`,
  },
  {
    name: 'the code of an error that is no text',
    code: `{ const { error } = ${RECORD}; if (typeof error === 'object' && error.code === 429) error.msg; }`,
  },
  { name: 'the response of any answer', code: `(${RECORD}).response.headers.get('Retry-After');` },
  {
    name: 'middleware of each kind',
    code: middleware(
      "onRequest({ request, id, schemaPath, params, options }) { request.headers.set(id, options.baseUrl + schemaPath + params.query?.taskId); }, onResponse: async ({ response }) => new Response(response.body), onError: ({ error }) => new Error('No', { cause: error })",
    ),
  },
  { name: 'middleware typed by openapi-fetch', code: 'kie.api.use({} as OpenapiFetchMiddleware);' },
  {
    name: 'middleware typed by openapi-fetch, in options',
    code: 'createKieClient({ middleware: [{} as OpenapiFetchMiddleware] });',
  },
];

const refused: (Call & { readonly says: string })[] = [
  { name: 'an unknown path', code: "kie.api.GET('/api/v1/jobs');", says: '/api/v1/jobs' },
  { name: 'a method that the path does not have', code: `kie.api.POST(${PATH}, {});`, says: 'recordInfo' },
  { name: 'a method that no path has', code: `kie.api.DELETE(${PATH});`, says: 'DELETE' },
  { name: 'missing options', code: `kie.api.GET(${PATH});`, says: 'Expected 2 arguments' },
  { name: 'a missing parameter', code: `kie.api.GET(${PATH}, { params: { query: {} } });`, says: 'taskId' },
  {
    name: 'an unknown parameter',
    code: `kie.api.GET(${PATH}, { params: { query: { taskId: 'a', id: 'b' } } });`,
    says: "'id' does not exist",
  },
  {
    name: 'a parameter of another type',
    code: `kie.api.GET(${PATH}, { params: { query: { taskId: 7 } } });`,
    says: "'number'",
  },
  {
    name: 'parameters where there are none',
    code: "kie.api.GET('/api/v1/chat/credit', { params: { query: { taskId: 'a' } } });",
    says: "'undefined'",
  },
  {
    name: 'a body where there is none',
    code: "kie.api.GET('/api/v1/chat/credit', { body: {} });",
    says: "'undefined'",
  },
  {
    name: 'no body where there is one',
    code: "kie.api.POST('/api/v1/jobs/createTask', {});",
    says: "'body' is missing",
  },
  {
    name: 'a misspelled model',
    code: post({ ...boat, model: 'google/nano-bananna' }),
    says: `Did you mean '"google/nano-banana"'?`,
  },
  {
    name: 'a field that the model does not have',
    code: post({ ...boat, input: { prompt: 'A boat', output_fromat: 'png' } }),
    says: 'output_fromat',
  },
  { name: 'a missing field of the model', code: post({ ...boat, input: {} }), says: 'prompt: string' },
  {
    name: 'JSON where a form is sent',
    code: "kie.api.POST('/api/file-stream-upload', { body: {} });",
    says: 'FormData',
  },
  { name: 'data before it is known that there are any', code: `(${RECORD}).data.code;`, says: 'possibly' },
  { name: 'the code of an error that may be a text', code: `(${RECORD}).error?.code;`, says: "'code' does not exist" },
  { name: 'an undocumented code', code: `{ const { data } = ${RECORD}; data?.code === 299; }`, says: 'no overlap' },
  { name: 'middleware that returns something else', code: middleware("onRequest: () => 'a text'"), says: "'string'" },
  { name: 'an error out of onResponse', code: middleware("onResponse: () => new Error('No')"), says: "'Error'" },
  { name: 'a misspelled hook', code: middleware('onrequest() {}'), says: 'onRequest' },
];

const said = diagnose(
  [...accepted, ...refused],
  "import type { Middleware as OpenapiFetchMiddleware } from 'openapi-fetch';",
);

describe('kie.api type-checks with', () => {
  it.each(accepted.map((call, index) => ({ ...call, said: said[index] })))('$name', ({ said }) => {
    expect(said).toEqual([]);
  });
});

describe('kie.api does not type-check with', () => {
  it.each(refused.map((call, index) => ({ ...call, said: said[accepted.length + index] })))(
    '$name',
    ({ said, says }) => {
      expect(said).toEqual([expect.stringContaining(says)]);
    },
  );
});
