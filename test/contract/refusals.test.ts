import { describe, expect, it } from 'vitest';
import { SERVERS } from './servers.js';

const CREATE_TASK = '/api/v1/jobs/createTask';
const authorization = 'Bearer any-key';
const json = { authorization, 'content-type': 'application/json' };

describe.each(SERVERS)('$server refuses', ({ url, fetch }) => {
  it.each([
    {
      what: 'a createTask without a key',
      path: CREATE_TASK,
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
      code: 401,
    },
    { what: 'a recordInfo without a key', path: '/api/v1/jobs/recordInfo?taskId=1', init: {}, code: 401 },
    {
      what: 'a recordInfo without a task id',
      path: '/api/v1/jobs/recordInfo',
      init: { headers: { authorization } },
      code: 422,
    },
    {
      what: 'a body that is no JSON',
      path: CREATE_TASK,
      init: { method: 'POST', headers: json, body: '{"model":' },
      code: 400,
    },
    {
      what: 'a body that is no object',
      path: CREATE_TASK,
      init: { method: 'POST', headers: json, body: '[]' },
      code: 422,
    },
    {
      what: 'a body without a model',
      path: CREATE_TASK,
      init: { method: 'POST', headers: json, body: '{"input":{}}' },
      code: 422,
    },
    {
      what: 'an unknown model',
      path: CREATE_TASK,
      init: { method: 'POST', headers: json, body: '{"model":"no/such","input":{}}' },
      code: 422,
    },
    { what: 'no body', path: CREATE_TASK, init: { method: 'POST', headers: json }, code: 422 },
    {
      what: 'another content type',
      path: CREATE_TASK,
      init: { method: 'POST', headers: { authorization, 'content-type': 'text/csv' }, body: 'a,b' },
      code: 422,
    },
    {
      what: 'an upload without a key',
      path: '/api/file-base64-upload',
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
      code: 401,
    },
    {
      what: 'an upload by URL without a URL',
      path: '/api/file-url-upload',
      init: { method: 'POST', headers: json, body: '{"url":"https://app.example.com/a.png","uploadPath":"a"}' },
      code: 400,
    },
    {
      what: 'a download link of nothing',
      path: '/api/v1/common/download-url',
      init: { method: 'POST', headers: json, body: '{}' },
      code: 422,
    },
    { what: 'an unknown path', path: '/api/v1/jobs/nothing', init: { headers: { authorization } }, code: 404 },
    { what: 'another verb', path: CREATE_TASK, init: { method: 'DELETE', headers: { authorization } }, code: 405 },
  ])('$what with $code', async ({ path, init, code }) => {
    const response = await fetch(`${url()}${path}`, init);

    expect(response.status).toBe(code);
  });
});
