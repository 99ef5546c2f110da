import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKieClient, InvalidResponseError, KieError, UsageError, unlisted } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, rejection } from './api.js';

afterEach(() => vi.unstubAllEnvs());

const nothingSent = () => {
  throw new Error('A request left');
};

describe('createKieClient refuses', () => {
  it('to start without a key', () => {
    vi.stubEnv('KIE_API_KEY', '');
    expect(() => createKieClient()).toThrow(new UsageError('The API key is missing: pass apiKey or set KIE_API_KEY'));
  });

  it('a key that no header can carry, without quoting it', () => {
    expect(() => createKieClient({ apiKey: 'se cret\n' })).toThrow(UsageError);
    expect(() => createKieClient({ apiKey: 'se cret\n' })).not.toThrow(/cret/);
  });

  it.each(['', 'api.kie.ai', '/api', 'ftp://api.kie.ai', 'https://user:pass@api.kie.ai', 'https://api.kie.ai/?a=b'])(
    'the base URL "%s"',
    (baseUrl) => {
      expect(() => createKieClient({ apiKey: 'test-key', baseUrl })).toThrow(/^baseUrl /);
    },
  );

  it.each([0, -1, Number.NaN, 2 ** 31])('timeoutMs: %s', (timeoutMs) => {
    expect(() => createKieClient({ apiKey: 'test-key', timeoutMs })).toThrow(/^timeoutMs must be/);
  });

  it('a validator that is not in a list', () => {
    const validate: unknown = { model: 'google/nano-banana', validate: () => [] };
    // As from JavaScript.
    const options = { apiKey: 'test-key', validate: validate as [] };
    expect(() => createKieClient(options)).toThrow(/^validate must be a function, or a list of validators/);
  });
});

it('createKieClient takes key and base URL from the environment', async () => {
  vi.stubEnv('KIE_API_KEY', 'key-of-the-environment');
  vi.stubEnv('KIE_BASE_URL', 'http://127.0.0.1:9/base/');
  const requests: Request[] = [];
  const kie = createKieClient({
    fetch: async (...request) => {
      requests.push(new Request(...request));
      return envelope({ taskId: '1' });
    },
  });

  await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });

  expect(requests[0]?.url).toBe('http://127.0.0.1:9/base/api/v1/jobs/createTask');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer key-of-the-environment');
});

describe('before a request leaves, createTask refuses', () => {
  const kie = clientOf(nothingSent);
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  it.each([
    ['an empty model', () => kie.createTask('' as 'google/nano-banana', { prompt: 'x' }), /^model must be an id/],
    [
      'no input',
      () => kie.createTask('z-image' as 'google/nano-banana', undefined as never),
      /^input must be an object/,
    ],
    ['a cycle', () => kie.createTask(unlisted('a/b'), cyclic), /^input cannot be written as JSON/],
    [
      'a callBackUrl that is none',
      () => kie.createTask(unlisted('a/b'), {}, { callBackUrl: '/done' }),
      /^callBackUrl must be/,
    ],
  ])('%s', async (_, call, message) => {
    const error = await rejection(call());
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });
});

it('getTask refuses an empty task id', async () => {
  expect(await rejection(clientOf(nothingSent).getTask(''))).toBeInstanceOf(UsageError);
});

it.each([' ', undefined, 5])('unlisted() refuses the id %j', (id) => {
  expect(() => unlisted(id as string)).toThrow(UsageError);
});

it('options that are null are none', async () => {
  const kie = clientOf(() => envelope({ taskId: 'task-1' }));
  expect(await kie.createTask('google/nano-banana', { prompt: 'A boat' }, null as never)).toEqual({
    taskId: 'task-1',
    attempts: 1,
  });
});

it('an answer without a record keeps the id of the task that was asked for', async () => {
  expect(await rejection(clientOf(() => envelope(null)).getTask('task-1'))).toMatchObject({
    name: 'InvalidResponseError',
    taskId: 'task-1',
  });
});

describe('in a page', () => {
  beforeEach(() => void vi.stubGlobal('document', {}));
  afterEach(() => void vi.unstubAllGlobals());

  it('a key is refused', () => {
    expect(() => createKieClient({ apiKey: KEY })).toThrow(/every visitor can read the API key/);
  });

  it('a key is taken by who knows what that means', () => {
    expect(createKieClient({ apiKey: KEY, dangerouslyAllowBrowser: true })).toHaveProperty('run');
  });
});

describe('an answer that is none', () => {
  const html = (status: number) =>
    new Response('<html>Bad gateway</html>', { status, headers: { 'content-type': 'text/html' } });

  it.each([
    ['HTML with status 200', () => html(200), InvalidResponseError, { httpStatus: 200 }],
    ['HTML with status 502', () => html(502), KieError, { code: 502, httpStatus: 502 }],
    ['truncated JSON', () => new Response('{"code":200,"da'), InvalidResponseError, { httpStatus: 200 }],
    [
      'an empty body',
      () => new Response(null, { headers: { 'content-length': '0' } }),
      InvalidResponseError,
      { httpStatus: 200 },
    ],
    ['JSON without a code', () => Response.json({ hello: 1 }), InvalidResponseError, { httpStatus: 200 }],
    ['null', () => Response.json(null), InvalidResponseError, { httpStatus: 200 }],
    ['success without data', () => envelope(null), InvalidResponseError, {}],
    [
      'a redirect',
      () => new Response(null, { status: 307, headers: { location: 'http://127.0.0.1:9/' } }),
      KieError,
      { code: 307 },
    ],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), KieError, { name: 'ConnectionError' }],
  ])('%s is one KieError on both operations', async (_, answer, Class, members) => {
    const kie = clientOf(answer);
    const calls = [kie.createTask('google/nano-banana', { prompt: 'A paper boat' }), kie.getTask('task-1')];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toBeInstanceOf(Class);
      expect(error).toMatchObject(members);
    }
  });

  it('says what came instead, but not the body', async () => {
    const error = await rejection(clientOf(() => html(200)).getTask('task-1'));
    expect(String(error)).toBe(
      'InvalidResponseError: recordInfo answered HTTP status 200 (text/html) without the envelope {code, msg, data}',
    );
  });
});
