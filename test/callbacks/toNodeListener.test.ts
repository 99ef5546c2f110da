import { describe, expect, it, vi } from 'vitest';
import { createCallbackHandler, toNodeListener } from '../../src/callbacks/index.js';
import { success } from './payloads.js';
import { trusting } from './request.js';

describe('toNodeListener', () => {
  /** What the listener answers to a request as Node.js has it. */
  async function answerTo(members: object): Promise<number> {
    const answer = vi.fn();
    const response = { writeHead: (status: number) => ({ end: () => answer(status) }) };
    const rawHeaders = ['content-type', 'application/json'];
    const nothing = { async *[Symbol.asyncIterator]() {} };
    await toNodeListener(createCallbackHandler(trusting))(
      { method: 'POST', rawHeaders, ...nothing, ...members },
      response,
    );
    return answer.mock.calls[0]?.[0];
  }
  const chunks = (...parts: (string | Uint8Array)[]) => ({
    async *[Symbol.asyncIterator]() {
      yield* parts;
    },
  });
  const text = JSON.stringify(success('task-1'));

  it.each([
    [
      'what was parsed too deep to be written again',
      { body: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
      400,
    ],
    ['a method that Request refuses', { method: 'TRACE' }, 405],
    ['a method in small letters', { method: 'get' }, 405],
    [
      'a body of which a parser has left {} without reading it',
      { body: {}, readableDidRead: false, ...chunks(Buffer.from(text)) },
      200,
    ],
    ['a stream that gives texts', chunks(text.slice(0, 9), text.slice(9)), 200],
    ['a body that was parsed', { body: JSON.parse(text), readableDidRead: true }, 200],
    ['a body that was read as a text', { body: text }, 200],
    ['a body that was read as bytes', { body: Buffer.from(text) }, 200],
    ['a body that was parsed to a number', { body: 7 }, 400],
  ])('answers %s', async (_, members, status) => {
    expect(await answerTo(members)).toBe(status);
  });

  it.each([
    ['GET', 1, 'close'],
    ['GET', 2, undefined],
    ['POST', 1, undefined],
  ])('closes the connection after a refused %s over HTTP/%i: %s', async (method, httpVersionMajor, connection) => {
    const writeHead = vi.fn(() => ({ end: () => {} }));
    const rawHeaders = ['content-type', 'application/json'];
    const request = { method, httpVersionMajor, rawHeaders, ...chunks(text) };
    await toNodeListener(createCallbackHandler(trusting))(request, { writeHead });

    expect(writeHead).toHaveBeenCalledWith(method === 'POST' ? 200 : 405, expect.objectContaining({}));
    expect(Object.entries(writeHead.mock.calls.flat()[1] ?? {})).toEqual(
      connection === undefined
        ? expect.not.arrayContaining([['connection', 'close']])
        : expect.arrayContaining([['connection', connection]]),
    );
  });

  it.each([
    ['the URL', { url: '/kie?ref=a' }, 'http://localhost/kie?ref=a'],
    ['the URL before a router cut it', { url: '/?ref=a', originalUrl: '/kie?ref=a' }, 'http://localhost/kie?ref=a'],
    ['no URL', {}, 'http://localhost/'],
    ['the URL of another host', { url: 'http://other.example/kie' }, 'http://localhost/'],
    ['a path that looks like a host', { url: '//other.example/kie' }, 'http://localhost//other.example/kie'],
  ])('hands on %s', async (_, members, expected) => {
    const onTask = vi.fn();
    const rawHeaders = ['content-type', 'application/json'];
    const response = { writeHead: () => ({ end: () => {} }) };
    const post = { method: 'POST', rawHeaders, ...chunks(text), ...members };
    await toNodeListener(createCallbackHandler({ ...trusting, onTask }))(post, response);
    expect(onTask.mock.calls.flat()[1].url.href).toBe(expected);
  });

  it('says nothing where somebody else has answered', async () => {
    const writeHead = vi.fn();
    const request = { method: 'GET', rawHeaders: [], ...chunks() };
    await toNodeListener(createCallbackHandler(trusting))(request, { headersSent: true, writeHead });
    expect(writeHead).not.toHaveBeenCalled();
  });
});
