import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening, MockError, type MockOptions } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { ask, INPUT, mockOf } from './mockOf.js';

const authorization = `Bearer ${KEY}`;
const json = { authorization, 'content-type': 'application/json' };
const CREATE_TASK = '/api/v1/jobs/createTask';
const isEnvelope = (value: unknown) =>
  expect(value).toEqual({ code: expect.any(Number), msg: expect.any(String), data: null });

describe('garbage', () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await createMock({ limits: false }).listen();
  });
  afterAll(() => listening.close());

  it.each([
    { what: 'a body that is cut off', body: '{"model":"google/nano-banana","input":{' },
    {
      what: 'a body of 10 MB',
      body: JSON.stringify({ model: 'google/nano-banana', input: { prompt: 'x'.repeat(1e7) } }),
    },
    { what: 'a body of 20 MB', body: `"${'x'.repeat(2e7)}"` },
    { what: 'a body nested a million deep', body: '['.repeat(1e6) },
    { what: 'numbers that are none', body: '{"model":1e999,"input":NaN}' },
    { what: 'a model that is on every object', body: '{"model":"constructor","input":{}}' },
    { what: 'a poisoned prototype', body: '{"model":"google/nano-banana","input":{"__proto__":{"prompt":"x"}}}' },
    { what: 'a model of a megabyte', body: JSON.stringify({ model: 'm'.repeat(1e6), input: {} }) },
    { what: 'a byte order mark and nothing', body: '\u{feff}' },
    {
      what: 'a callback URL of no protocol',
      body: JSON.stringify({ model: 'google/nano-banana', callBackUrl: 'x', input: INPUT }),
    },
    { what: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22]) },
  ])('gets an envelope: $what', async ({ body }) => {
    const response = await fetch(listening.url + CREATE_TASK, { method: 'POST', headers: json, body });

    isEnvelope(await response.json());
  });

  it.each([
    'GET / HTTP/9.9\r\n\r\n',
    'nonsense\r\n\r\n',
    'POST /api/v1/jobs/createTask HTTP/1.1\r\nhost: localhost\r\ncontent-length: -1\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: localhost\r\nbad header\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: localhost\r\nlong: ${'x'.repeat(100_000)}\r\n\r\n`,
    'GET /api/v1/chat/credit HTTP/1.1\r\nconnection: close\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nhost: [\r\nconnection: close\r\n\r\n',
    'GET /__mock/%ff%fe/%00 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    'POST /__mock/tasks/%zz/advance HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
  ])('gets an envelope: %j', async (bytes) => {
    const socket = connect(Number(new URL(listening.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    const answer = await text(socket);

    isEnvelope(JSON.parse(answer.slice(answer.indexOf('{'))));
  });

  it('gets an envelope: a body without end', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20).fill(32)) });
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' };
    const response = await fetch(listening.url + CREATE_TASK, init);

    isEnvelope(await response.json());
  });

  it('of any JSON gets an envelope, and never a task', async () => {
    const { mock } = mockOf();
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE'), async (body, method) => {
        isEnvelope((await ask(mock.fetch, CREATE_TASK, { method, body })).body);
      }),
    );
  });

  it('in any header gets an envelope', async () => {
    const { mock } = mockOf();
    const value = fc.string({ unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('authorization', 'prefer', 'content-type'), value, async (name, header) => {
        const body = JSON.stringify({ model: 'google/nano-banana', input: INPUT });
        const answer = await ask(mock.fetch, CREATE_TASK, { method: 'POST', body, headers: { [name]: header } });
        expect(answer.body).toMatchObject({ code: expect.any(Number), msg: expect.any(String) });
      }),
    );
  });
});

describe('an option', () => {
  it.each<{ options: object; says: string }>([
    { options: { clok: 'manual' }, says: 'There is no option clok; did you mean clock?' },
    { options: { clock: 'fast' }, says: 'clock must' },
    { options: { clock: { scale: 0 } }, says: 'clock.scale must be more than 0' },
    { options: { errorTransport: 'header' }, says: 'errorTransport must be one of body, status' },
    { options: { credits: -1 }, says: 'credits must be' },
    {
      options: { durations: { genrating: 5 } },
      says: 'durations has the model genrating, which does not exist; did you mean generating?',
    },
    { options: { limits: { createTask: { limit: 5 } } }, says: 'limits.createTask needs windowMs' },
    { options: { retryDelays: ['soon'] }, says: 'retryDelays[0] must be a number' },
    {
      options: { variants: { 'my/model': { typ: 'object' } } },
      says: 'variants["my/model"].typ is not a keyword that validation knows',
    },
    { options: { variants: { 'my/model': { type: 'text' } } }, says: 'variants["my/model"].type is not a type' },
    {
      options: { variants: { m: { properties: { input: { pattern: '(' } } } } },
      says: 'properties.input.pattern is not a regular expression',
    },
  ])('of $options is refused: $says', ({ options, says }) => {
    // As from JavaScript, which no compiler stands before.
    const make = () => createMock(options as MockOptions);

    expect(make).toThrow(MockError);
    expect(make).toThrow(says);
  });

  it('adds a model to the catalogue', async () => {
    const input = { type: 'object', required: ['prompt'], properties: { prompt: { type: 'string' } } } as const;
    const properties = { model: { const: 'my/model' }, input };
    const { mock } = mockOf({ variants: { 'my/model': { type: 'object', properties } } });
    const send = (input: object) =>
      ask(mock.fetch, CREATE_TASK, { method: 'POST', body: JSON.stringify({ model: 'my/model', input }) });

    expect((await send({ prompt: 'x' })).body.code).toBe(200);
    expect((await send({})).body.msg).toBe('prompt is required');
  });
});
