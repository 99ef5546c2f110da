import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKieClient, KieError, TaskTimeoutError } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { rejection } from './api.js';
import { fastClock } from './fastClock.js';
import { type Answer, done, openShop, send } from './shop.js';

beforeEach(() => fastClock(100));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const html = (status: number): Answer => {
  return (response) => void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>');
};
const OUTAGES: [string, Answer][] = [
  ['answers 429', (response) => send(response, 429)],
  ['answers 429 and wants two minutes of quiet', (response) => send(response, 429, null, { 'retry-after': '120' })],
  ['answers 455', (response) => send(response, 455)],
  ['answers 500', (response) => send(response, 500)],
  ['answers a code that nobody knows', (response) => send(response, 599)],
  ['is HTML with status 502', html(502)],
  ['is HTML with status 501', html(501)],
  ['is HTML with status 200', html(200)],
  ['is the 403 of a CDN', html(403)],
  ['breaks the connection', (response) => response.socket?.resetAndDestroy()],
  [
    'breaks off',
    (response) => void response.writeHead(200, { 'content-length': 99 }).write('{', () => response.destroy()),
  ],
];

/** By the fast clock: no answer of a busy machine is so late. */
const timeoutMs = 3_600_000;

/** An application that obeys `retryable`. */
async function obey(kie: ReturnType<typeof createKieClient>, timeoutMs?: number): Promise<unknown> {
  for (;;) {
    try {
      return await kie.run('google/nano-banana', { prompt: 'A boat' }, { timeoutMs });
    } catch (error) {
      if (!(error instanceof KieError && error.retryable)) return error;
    }
  }
}

describe('while recordInfo', () => {
  it.each(OUTAGES)('%s for minutes, run buys one task and gives its result in the end', async (_, outage) => {
    const back = performance.now() + 150_000;
    const shop = await openShop({
      query: (response, request) => (performance.now() < back ? outage : done)(response, request),
    });
    const task = await obey(createKieClient({ apiKey: KEY, baseUrl: shop.url, timeoutMs }));

    expect(task).toMatchObject({ state: 'success', taskId: 'task-1' });
    expect(shop.counts.posts).toBe(1);
    expect(shop.counts.queries).toBeGreaterThan(1);
  });

  it.each(OUTAGES)('%s for ever, run buys one task and says at its deadline how to go on', async (_, outage) => {
    const shop = await openShop({ query: outage });
    const error = await obey(createKieClient({ apiKey: KEY, baseUrl: shop.url, timeoutMs }), 120_000);

    expect(error).toBeInstanceOf(TaskTimeoutError);
    expect(error).toMatchObject({ taskId: 'task-1', retryable: false, ambiguous: false, cause: expect.any(KieError) });
    expect(String(error)).toContain('waitForTask("task-1")');
    expect(shop.counts.posts).toBe(1);
  });
});

it('a server that is gone does not end the wait for a task', async () => {
  const kie = createKieClient({ apiKey: KEY, baseUrl: 'http://127.0.0.1:1' });
  const error = await rejection(kie.waitForTask('task-1', { timeoutMs: 60_000 }));

  expect(error).toMatchObject({ name: 'TaskTimeoutError', taskId: 'task-1', cause: { name: 'ConnectionError' } });
});
