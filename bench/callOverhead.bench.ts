import { fileURLToPath } from 'node:url';
import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { createKieClient } from '../src/client/index.js';
import { startServer } from '../tools/process/startServer.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Time per createTask, answer parsed (medians of 40 rounds of 250 calls)';

const ROUNDS = { warmUp: 5, counted: 40 };
const CALLS = 250;
const TIMEOUT_MS = 60_000;
const PATH = '/api/v1/jobs/createTask';
const body = { model: 'google/nano-banana', input: { prompt: 'A paper boat on a puddle' } } as const;

/** The client beside what a user would write instead, all on one server. */
export async function bench(): Promise<string[]> {
  const server = await startServer([process.execPath, fileURLToPath(new URL('fixedAnswer.mjs', import.meta.url))]);
  const headers = { Authorization: 'Bearer bench', 'Content-Type': 'application/json' };
  const kie = createKieClient({ apiKey: 'bench', baseUrl: server.url, limiters: { createTask: false } });
  const api = createClient<paths>({ baseUrl: server.url, headers });
  const bare = async (init: RequestInit = {}) => {
    const response = await fetch(server.url + PATH, { method: 'POST', headers, body: JSON.stringify(body), ...init });
    return JSON.parse(await response.text()).data.taskId;
  };
  const calls = {
    'bare fetch': () => bare(),
    // What the client does too: a call that hangs must end.
    'fetch with a timeout': () => bare({ signal: AbortSignal.timeout(TIMEOUT_MS) }),
    'bare openapi-fetch': async () => {
      const { data } = await api.POST(PATH, { body });
      return data?.code === 200 && data.data.taskId;
    },
    'kie.createTask': () => kie.createTask(body.model, body.input),
  };
  const perCall = (call: () => Promise<unknown>) => async () => {
    const start = performance.now();
    for (let index = 0; index < CALLS; index++) await call();
    return ((performance.now() - start) / CALLS) * 1000;
  };
  const rivals = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, perCall(call)]));
  const times = await inRounds(ROUNDS, rivals).finally(() => server.close());
  const ours = times.get('kie.createTask');
  return Array.from(times, ([name, figures]) => {
    const time = `${median(figures).toFixed(0).padStart(5)} µs per call`;
    return `${name.padEnd(22)} ${time}; kie.createTask takes ${medianRatio(ours, figures).toFixed(2)} × as long`;
  });
}
