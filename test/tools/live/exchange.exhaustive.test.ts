import { describe, expect, it } from 'vitest';
import type { Call } from '../../../tools/live/calls.js';
import { exchange } from '../../../tools/live/exchange.js';
import { type Change, standIn } from './standIn.js';

const CALL: Call = { name: 'a refused call', method: 'GET', path: '/', expected: [422] };

/** What is made of one answer to a call that is to be refused with 422. */
async function judged(answer: ReturnType<Change>) {
  const server = await standIn(() => answer);
  try {
    return await exchange(CALL, { url: server.url, authorization: '', timeoutMs: 5_000, failure: () => undefined });
  } finally {
    await server.close();
  }
}

describe('an answer', () => {
  it.each([
    ['HTML', { status: 422, type: 'text/html', text: '<p>No</p>' }, 'answers text/html, must be application/json'],
    ['nothing', { status: 422, text: '' }, 'answers nothing, must be an envelope'],
    ['JSON that is said to be text', { type: 'text/plain', text: '{"code":422,"msg":7}' }, 'answers text/plain, must'],
    ['JSON of no type', { type: '', text: '{"code":422,"msg":7}' }, 'answers no type, must be application/json'],
    ['no envelope', { status: 422, text: '{"error":"No"}' }, 'answers no envelope'],
  ])('of %s is flawed, though its status or code is right', async (_, answer, flaw) => {
    expect((await judged(answer)).flaw).toContain(flaw);
  });

  it('with parameters of its type is an envelope', async () => {
    const answer = { status: 422, type: 'application/json; charset=utf-8', text: '{"code":422,"msg":"No"}' };
    expect(await judged(answer)).toMatchObject({ flaw: undefined, ok: true });
  });

  it.each([
    [422, 500, false],
    [200, 422, true],
    [200, 500, false],
    [422, 422, true],
  ])('with HTTP %i and code %i is as expected: %s', async (status, code, ok) => {
    expect(await judged({ status, text: JSON.stringify({ code, msg: 'No' }) })).toMatchObject({ status, code, ok });
  });
});
