import { describe, expect, it } from 'vitest';
import { createCallbackHandler, parseCallback, signCallback, verifyCallback } from '../../src/callbacks/index.js';
import { failure, success, VINTAGES } from './payloads.js';
import { request } from './request.js';

it('either of two keys will do while one replaces the other', async () => {
  const handler = createCallbackHandler({ webhookHmacKey: ['old', 'new'], trustBody: true });
  for (const [key, status] of [
    ['old', 200],
    ['new', 200],
    ['other', 401],
  ] as const) {
    expect((await handler(request(success('task-1'), await signCallback(success('task-1'), key)))).status).toBe(status);
  }
});

it('signs as the vendor documents it', async () => {
  // printf '%s' 'task-1.1764000009' | openssl dgst -sha256 -hmac 'a webhook key' -binary | base64
  expect(await signCallback(success('task-1'), 'a webhook key', 1764000009000)).toEqual({
    'x-webhook-timestamp': '1764000009',
    'x-webhook-signature': 'OrcrFuNGQdk71bMoLP2xqi8fZsdU+Jw2VaiQJViI0J0=',
  });
});

describe('parseCallback', () => {
  it.each(Object.entries(VINTAGES))('reads a success %s, from JSON text or parsed', (_, payload) => {
    const expected = {
      taskId: 'task-1',
      state: 'success',
      result: { resultUrls: ['https://files.example.com/true.png'] },
    };
    expect(parseCallback(payload('task-1'))).toMatchObject(expected);
    expect(parseCallback(JSON.stringify(payload('task-1')))).toMatchObject(expected);
  });

  it('reads a success without a result', () => {
    const payload = { data: { taskId: 'task-1', state: 'success', resultJson: '' } };
    expect(parseCallback(payload)).toMatchObject({ state: 'success', result: {}, files: [], raw: '' });
  });

  it('reads a failure', () => {
    expect(parseCallback(failure('task-1'))).toMatchObject({
      taskId: 'task-1',
      state: 'fail',
      failCode: '500',
      failMsg: 'No image',
    });
  });

  it.each([
    ['text that is not JSON', '{', /not JSON/],
    ['no task', { data: {} }, /names no task/],
    ['a task without a state', { data: { taskId: 'task-1', resultJson: '' } }, /without a task id or a state/],
    ['nothing', undefined, /names no task/],
  ])('refuses %s', (_, body, message) => {
    expect(() => parseCallback(body)).toThrow(message);
  });
});

it('verifyCallback gives the task id, and refuses an empty key', async () => {
  const headers = new Headers(await signCallback(success('task-1'), 'key'));
  expect(await verifyCallback(headers, success('task-1'), 'key')).toBe('task-1');
  await expect(verifyCallback(headers, success('task-1'), '')).rejects.toThrow(TypeError);
});
