import { createKieClient, type KieClientOptions } from '../../src/client/index.js';
import { createMock, type MockOptions, type Scenario } from '../../src/mock/index.js';
import { KEY, PROMPT } from '../canaries.js';

/** The input that the tests of the mock send. */
export const INPUT = { prompt: PROMPT };

/** A mock on a manual clock, without limits, and a client that asks it without a port. */
export function mockOf(options: MockOptions = {}, clientOptions: KieClientOptions = {}) {
  const mock = createMock({ clock: 'manual', limits: false, ...options });
  const limiters = { createTask: false, recordInfo: false } as const;
  const kie = createKieClient({ apiKey: KEY, fetch: mock.fetch, maxRetries: 0, limiters, ...clientOptions });
  return { mock, kie };
}

/** Asks the mock for JSON. */
export async function ask(fetch: typeof globalThis.fetch, path: string, init: RequestInit & { key?: string } = {}) {
  const { key = KEY, ...rest } = init;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...init.headers };
  const response = await fetch(`http://mock.invalid${path}`, { ...rest, headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** A scenario as the mock lists it: once, and without the bytes of its files. */
export const listedOnce = (scenario: Scenario): Scenario =>
  JSON.parse(JSON.stringify({ ...scenario, times: 1 }, (name, value) => (name === 'bytes' ? '' : value)));

/** The wire form of a task. */
export const recordOf = async (fetch: typeof globalThis.fetch, taskId: string, key = KEY) =>
  (await ask(fetch, `/api/v1/jobs/recordInfo?taskId=${taskId}`, { key })).body;
