import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening } from '../../src/mock/index.js';

describe('a mock that listens', () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await createMock().listen();
  });
  afterAll(() => listening.close());

  /** Asks as a browser may, which sets these headers; `fetch` would not let us. */
  const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sent = request(listening.url + path, { method, headers }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
      });
      sent.once('error', reject).end();
    });
  const paths = ['/api/v1/chat/credit', '/api/v1/nothing', '/__mock', '/__mock/journal', '/__mock/files/1/1.png'];

  it.each(paths)('is not asked for %s by a name that leads to this machine', async (path) => {
    for (const host of ['rebound.example', 'rebound.example:80', '127.0.0.1.rebound.example', '[', '10.0.0.1']) {
      const { status, body } = await ask(path, { host });

      expect(status, host).toBe(403);
      expect(JSON.parse(body)).toEqual({ code: 403, msg: 'The mock is asked at localhost only', data: null });
    }
  });

  it.each(paths)('is not asked for %s by a page of another site', async (path) => {
    for (const origin of ['https://rebound.example', 'null', 'http://10.0.0.1']) {
      const { status } = await ask(path, { origin });

      expect(status, origin).toBe(403);
    }
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'localhost:4010'])('is asked at %s', async (host) => {
    expect((await ask('/__mock/journal', { host })).status).toBe(200);
  });

  it('does for a page at another port of this machine what the API does, and nothing of its own', async () => {
    const origin = 'http://localhost:5173';

    expect(JSON.parse((await ask('/api/v1/chat/credit', { origin })).body)).toMatchObject({ code: 401 });
    expect((await ask('/__mock/clock/runToIdle', { origin }, 'POST')).status).toBe(403);
  });
});

describe('a mock that listens for other machines', () => {
  const mock = createMock({ clock: 'manual' });
  let listening: Listening;
  beforeAll(async () => {
    listening = await mock.listen(0, '0.0.0.0');
  });
  afterAll(() => listening.close());

  const ask = (host: string, path = '/__mock/journal', body = '') =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const headers = { host, authorization: 'Bearer any', 'content-type': 'application/json' };
      const init = { method: body === '' ? 'GET' : 'POST', headers };
      const { port } = new URL(listening.url);
      const sent = request(`http://127.0.0.1:${port}${path}`, init, (response) => {
        text(response).then((answer) => resolve({ status: response.statusCode, body: answer }), reject);
      });
      sent.once('error', reject).end(body);
    });

  it.each(['mock:4010', '10.0.0.7', '[fd00::1]:80', 'localhost', 'mock.local', 'host.docker.internal'])(
    'is asked at what nobody else can own: %s',
    async (host) => {
      expect((await ask(host)).status).toBe(200);
    },
  );

  it.each(['rebound.example', 'mock.local.rebound.example', '127.0.0.1.rebound.example', '['])(
    'is not asked by a name that leads to it: %s',
    async (host) => {
      expect(await ask(host)).toMatchObject({ status: 403, body: expect.stringContaining('not asked at this name') });
    },
  );

  it('has its files where it was asked', async () => {
    const order = JSON.stringify({ model: 'google/nano-banana', input: { prompt: 'A paper boat' } });
    const { taskId } = JSON.parse((await ask('mock:4010', '/api/v1/jobs/createTask', order)).body).data;
    await mock.clock.runToIdle();
    const { body } = await ask('mock:4010', `/api/v1/jobs/recordInfo?taskId=${taskId}`);

    expect(JSON.parse(JSON.parse(body).data.resultJson).resultUrls).toEqual([
      `http://mock:4010/__mock/files/${taskId}/1.png`,
    ]);
  });
});

it('a mock without a port is asked at whatever host', async () => {
  const { fetch } = createMock();

  expect(await (await fetch('https://api.example/api/v1/chat/credit')).json()).toMatchObject({ code: 401 });
});
