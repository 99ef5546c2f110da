import { describe, expect, it } from 'vitest';
import type { Call } from '../../../tools/live/calls.js';
import { createExchange, exchangeOf } from '../../../tools/live/exchange.js';
import type { Answer } from '../../../tools/live/recordingFetch.js';
import { KEY } from '../../canaries.js';
import { standIn } from './standIn.js';

const CALL: Call = { name: 'a refused call', send: async () => undefined, expected: [422] };

/** What is made of one answer to a call that is to be refused with 422. */
const judged = (answer: Partial<Answer>) =>
  exchangeOf(CALL, { method: 'GET', path: '/', status: 200, type: 'application/json', text: '', ...answer });

describe('an answer', () => {
  it.each([
    ['HTML', { status: 422, type: 'text/html', text: '<p>No</p>' }, 'answers text/html, must be application/json'],
    ['nothing', { status: 422, text: '' }, 'answers nothing, must be an envelope'],
    ['JSON that is said to be text', { type: 'text/plain', text: '{"code":422,"msg":7}' }, 'answers text/plain, must'],
    ['JSON of no type', { type: null, text: '{"code":422,"msg":7}' }, 'answers no type, must be application/json'],
    ['no envelope', { status: 422, text: '{"error":"No"}' }, 'answers no envelope'],
  ])('of %s is flawed, though its status or code is right', (_, answer, flaw) => {
    expect(judged(answer).flaw).toContain(flaw);
  });

  it('with parameters of its type is an envelope', () => {
    const answer = { type: 'application/json; charset=utf-8', text: '{"code":422,"msg":"No"}' };
    expect(judged(answer)).toMatchObject({ flaw: undefined, ok: true });
  });

  it.each([
    [422, 500, false],
    [200, 422, true],
    [200, 500, false],
    [422, 422, true],
  ])('with HTTP %i and code %i is as expected: %s', (status, code, ok) => {
    expect(judged({ status, text: JSON.stringify({ code, msg: 'No' }) }).ok).toBe(ok);
  });

  it('is kept without the key, also where the server quotes it', async () => {
    const server = await standIn((_, text) => text.replace('"msg":"', `"msg":"${KEY} `));
    try {
      const exchange = createExchange({ baseUrl: server.url, apiKey: KEY, timeoutMs: 5_000 });
      const { answer } = await exchange({ ...CALL, send: (api) => api.GET('/api/v1/chat/credit') });

      expect(answer.text).toContain('"msg":"[key] ');
      expect(server.authorizations).toEqual([`Bearer ${KEY}`]);
    } finally {
      await server.close();
    }
  });
});
