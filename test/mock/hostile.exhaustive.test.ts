import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { INPUT } from './mockOf.js';

const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
const MODEL = 'google/nano-banana';
const MEGABYTE = 1_000_000;

/** Texts of 15 MB, under the limit of a body. */
const BODIES: Readonly<Record<string, () => string>> = {
  'unknown fields': () => `{"model":"${MODEL}","input":{"prompt":"x"${fields(15 * MEGABYTE)}}}`,
  objects: () => `{"model":"${MODEL}","input":[${repeated('{}', 15 * MEGABYTE)}]}`,
  numbers: () => `{"model":"${MODEL}-edit","input":{"prompt":"x","image_urls":[${repeated('1', 15 * MEGABYTE)}]}}`,
  'arrays in arrays': () => '['.repeat((15 * MEGABYTE) / 2) + ']'.repeat((15 * MEGABYTE) / 2),
  'one text': () => JSON.stringify({ model: MODEL, input: { prompt: 'x'.repeat(15 * MEGABYTE) } }),
};
const repeated = (item: string, bytes: number) =>
  Array(Math.floor(bytes / (item.length + 1)))
    .fill(item)
    .join(',');
const fields = (bytes: number) => Array.from({ length: bytes / 16 }, (_, at) => `,"field${at}":1`).join('');

describe('a mock that listens', () => {
  let listening: Listening;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    listening = await createMock({ limits: false, credits: false }).listen();
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await listening.close();
  });

  const send = async (body: string) => {
    const response = await fetch(`${listening.url}/api/v1/jobs/createTask`, { method: 'POST', headers, body });
    return (await response.json()) as { code: number; msg: string };
  };
  const lives = async () =>
    expect(await send(JSON.stringify({ model: MODEL, input: INPUT }))).toMatchObject({ code: 200 });

  it.each(Object.keys(BODIES))('answers 15 MB of %s, and lives', async (kind) => {
    const body = BODIES[kind]?.() ?? '';
    expect(await send(body)).toHaveProperty('code');
    await lives();
  });

  it('accepts 100,000 unknown fields with a warning that is short', async () => {
    const body = BODIES['unknown fields']?.().slice(0, -1) ?? '';
    const some = `{"model":"${MODEL}","input":{"prompt":"x"${fields(100_000 * 16)}}}`;
    const response = await fetch(`${listening.url}/api/v1/jobs/createTask`, { method: 'POST', headers, body: some });

    expect(body.length).toBeGreaterThan(some.length);
    expect(await response.json()).toMatchObject({ code: 200 });
    expect(response.headers.get('x-kie-mock-warning')?.length).toBeLessThan(1_001);
  });

  it('refuses a body over the limit in the form of the API, and says the limit', async () => {
    expect(await send(`"${'x'.repeat(17 * 2 ** 20)}"`)).toEqual({
      ...{ code: 400, data: null },
      msg: `The body is longer than ${16 * 2 ** 20} bytes`,
    });
  });

  it('answers while 2,000 bodies are sent by halves', async () => {
    const { port } = new URL(listening.url);
    const head = `POST /api/v1/jobs/createTask HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nauthorization: Bearer ${KEY}\r\n`;
    for (let sent = 0; sent < 2_000; sent += 100) {
      const some = Array.from({ length: 100 }, () => connect(Number(port), '127.0.0.1'));
      sockets.push(...some);
      await Promise.all(some.map((socket) => once(socket, 'connect')));
      for (const socket of some) socket.write(`${head}content-length: 100000\r\n\r\n{"model":"${'x'.repeat(50_000)}`);
    }
    await lives();
  });

  it('gives a request up that does not arrive, and says so', async () => {
    const [socket] = sockets;
    if (socket === undefined || socket.closed) throw new Error('No half-sent body is left');
    const [chunk] = await once(socket, 'data');

    expect(`${chunk}`).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
    expect(JSON.parse(`${chunk}`.slice(`${chunk}`.indexOf('{')))).toMatchObject({ code: 408, data: null });
    await lives();
  });
});

it('a task with much input is dropped once it has ended, if others have ended after it', async () => {
  const mock = createMock({ clock: 'manual', limits: false, credits: false });
  const create = async () => {
    const body = JSON.stringify({ model: MODEL, input: { prompt: 'x', junk: 'x'.repeat(10 * MEGABYTE) } });
    const response = await mock.fetch('http://mock.invalid/api/v1/jobs/createTask', { method: 'POST', headers, body });
    return (await response.json()) as { code: number; data: { taskId: string } };
  };
  const find = async (taskId: string) => {
    const url = `http://mock.invalid/api/v1/jobs/recordInfo?taskId=${taskId}`;
    return (await (await mock.fetch(url, { headers })).json()) as { code: number };
  };
  const first = await create();
  for (let turn = 0; turn < 10; turn++) await create();
  const last = await create();
  expect((await find(first.data.taskId)).code).toBe(200);
  await mock.clock.runToIdle();

  expect((await find(first.data.taskId)).code).toBe(422);
  expect((await find(last.data.taskId)).code).toBe(200);
});
