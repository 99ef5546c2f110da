import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionError, createKieClient, KieError, unlisted } from '../../src/client/index.js';
import { canariesIn, KEY, PROMPT } from '../canaries.js';
import { record } from './api.js';

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

interface Fault {
  /** How the server misbehaves, where it could not be told by the client. */
  readonly answer: (response: ServerResponse) => void;
  /** Whether it is a refusal: nothing was bought, and the same call may be sent again. */
  readonly refusal?: boolean;
  /** Whether the request never reaches the server. */
  readonly unreachable?: boolean;
}

const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const html = (response: ServerResponse, status: number) =>
  response.writeHead(status, { 'content-type': 'text/html' }).end(`<html>${PROMPT}</html>`);
const echo = { msg: `Your prompt was: ${PROMPT}; your key was: ${KEY}`, data: null };

const FAULTS: Readonly<Record<string, Fault>> = {
  'a connection that never opened': { answer: () => {}, unreachable: true, refusal: true },
  'a reset before the answer': { answer: (response) => response.socket?.resetAndDestroy() },
  'a reset within the body': {
    answer(response) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }).write('{"code":200,');
      setImmediate(() => response.socket?.resetAndDestroy());
    },
  },
  'a cut-off body': { answer: (response) => response.writeHead(200).end('{"code":200,"data":{"task') },
  'no answer': { answer: () => {} },
  'a body that never ends': { answer: (response) => response.writeHead(200).write('{"code"') },
  'an HTML 502': { answer: (response) => html(response, 502) },
  'an HTML 503': { answer: (response) => html(response, 503) },
  'an HTML page with status 200': { answer: (response) => html(response, 200) },
  'code 500 with HTTP 200': { answer: (response) => json(response, 200, { code: 500, ...echo }) },
  'code 429 with HTTP 200': { answer: (response) => json(response, 200, { code: 429, ...echo }), refusal: true },
  'HTTP 429 with Retry-After': {
    answer: (response) => json(response, 429, { code: 429, ...echo }, { 'retry-after': '0' }),
    refusal: true,
  },
  'code 455 with HTTP 200': { answer: (response) => json(response, 200, { code: 455, ...echo }), refusal: true },
};

/** Which fault strikes a call how often, and whether the server has accepted the task all the same. */
interface Plan {
  readonly fault: Fault;
  remaining: number;
  readonly acceptsBeforeFailing: boolean;
}

const plans = new Map<string, Plan>();
const accepted = new Map<string, number>();
const server = createServer(async (request, response) => {
  const id = String(request.headers['x-call']);
  await text(request);
  const plan = plans.get(id);
  const accept = () => accepted.set(id, (accepted.get(id) ?? 0) + 1);
  if (plan !== undefined && plan.remaining > 0) {
    plan.remaining--;
    if (plan.acceptsBeforeFailing && request.method === 'POST') accept();
    return plan.fault.answer(response);
  }
  if (request.method === 'GET') return json(response, 200, { code: 200, msg: 'success', data: record('success') });
  accept();
  json(response, 200, { code: 200, msg: 'success', data: { taskId: 'task-1' } });
});
let url: string;
/** Where nobody listens. */
let closed: string;

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  url = await listen(server);
  const other = createServer();
  closed = await listen(other);
  other.close();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
// Full jitter times nothing is nothing: retries come at once.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

/** A client whose calls meet `plan`, and what it logs. */
function strike(id: string, plan: Plan, timeoutMs: number) {
  plans.set(id, plan);
  const log: string[] = [];
  const keep = (...line: unknown[]) => void log.push(inspect(line, { depth: null }));
  const kie = createKieClient({
    ...{ apiKey: KEY, baseUrl: url, headers: { 'x-call': id }, timeoutMs },
    limiters: { createTask: false, recordInfo: false },
    logger: { debug: keep, info: keep, warn: keep, error: keep },
    fetch: (...request) => (plan.fault.unreachable && plan.remaining-- > 0 ? fetch(closed) : fetch(...request)),
  });
  return { kie, log };
}

describe.each(Object.entries(FAULTS))('%s', (name, fault) => {
  const timeoutMs = name.includes('no answer') || name.includes('never ends') ? 1_000 : 30_000;
  const settings = (operation: string) =>
    SEEDS.map((seed) => ({
      id: `${operation} ${name} ${seed}`,
      plan: { fault, remaining: 1 + (seed % 3), acceptsBeforeFailing: !fault.refusal && seed % 2 === 0 },
    }));

  it('never makes createTask buy twice, nor keeps quiet about a task that may have been bought', async () => {
    const outcomes = settings('createTask').map(async ({ id, plan }) => {
      const { kie, log } = strike(id, plan, timeoutMs);
      const outcome = await kie.createTask(unlisted('a/b'), { prompt: PROMPT }).catch((error: unknown) => error);
      return { id, outcome, bought: accepted.get(id) ?? 0, log };
    });
    for (const { id, outcome, bought, log } of await Promise.all(outcomes)) {
      expect(bought, id).toBeLessThanOrEqual(1);
      if (fault.refusal) {
        expect(outcome, id).toEqual({ taskId: 'task-1', attempts: expect.any(Number) });
        expect(bought, id).toBe(1);
      } else {
        expect(outcome, id).toBeInstanceOf(KieError);
        expect(outcome, id).toMatchObject({ ambiguous: true, retryable: false, model: 'a/b' });
        expect(String(outcome), id).toMatch(/may exist, and be billed: look at your task list/);
      }
      expect(canariesIn(inspect(outcome, { depth: null }) + JSON.stringify(outcome) + log.join()), id).toEqual([]);
    }
  });

  it('never keeps a read from succeeding', async () => {
    const outcomes = settings('recordInfo').map(async ({ id, plan }) => {
      const { kie, log } = strike(id, plan, timeoutMs);
      expect(await kie.getTask('task-1'), id).toMatchObject({ state: 'success' });
      expect(canariesIn(log.join()), id).toEqual([]);
    });
    await Promise.all(outcomes);
  });
});

it('a connection that never opens is a ConnectionError after the last retry, and no task was bought', async () => {
  const { kie } = strike(
    'refused',
    { fault: { answer: () => {}, unreachable: true }, remaining: 99, acceptsBeforeFailing: false },
    1_000,
  );
  const error = await kie.createTask(unlisted('a/b'), { prompt: PROMPT }).catch((error: unknown) => error);

  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ ambiguous: false, retryable: true });
});

it('a redirect is not followed, with neither key nor prompt', async () => {
  const visits: string[] = [];
  const trap = createServer((request, response) => {
    visits.push(`${request.url} ${request.headers.authorization}`);
    response.end('{}');
  });
  const location = await listen(trap);
  const fault: Fault = { answer: (response) => void response.writeHead(307, { location }).end() };
  const { kie } = strike('redirect', { fault, remaining: 9, acceptsBeforeFailing: false }, 1_000);

  const error = await kie.createTask(unlisted('a/b'), { prompt: PROMPT }).catch((error: unknown) => error);
  trap.close();

  expect(error).toMatchObject({
    name: 'ConnectionError',
    ambiguous: true,
    cause: { cause: { message: 'unexpected redirect' } },
  });
  expect(visits).toEqual([]);
});
