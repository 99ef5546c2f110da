import { fork } from 'node:child_process';
import { once } from 'node:events';
import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { createKieClient } from '../src/client/index.js';
import { median } from './median.js';

const ROUNDS = 40;
const CALLS = 250;
const PATH = '/api/v1/jobs/createTask';
const body = { model: 'google/nano-banana', input: { prompt: 'A paper boat on a puddle' } } as const;

/** Time per createTask, answer parsed, of the client and its rivals on one server, in turn. */
export async function benchCalls(): Promise<string[]> {
  const server = fork(new URL('server.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const [port] = await once(server, 'message');
  const baseUrl = `http://127.0.0.1:${port}`;
  const headers = { Authorization: 'Bearer bench', 'Content-Type': 'application/json' };
  const kie = createKieClient({ apiKey: 'bench', baseUrl, limiters: { createTask: false } });
  const api = createClient<paths>({ baseUrl, headers });
  const rivals: Record<string, () => Promise<unknown>> = {
    'bare fetch': async () => {
      const response = await fetch(baseUrl + PATH, { method: 'POST', headers, body: JSON.stringify(body) });
      return JSON.parse(await response.text()).data.taskId;
    },
    'bare openapi-fetch': async () => {
      const { data } = await api.POST(PATH, { body });
      return data?.code === 200 && data.data.taskId;
    },
    'kie.createTask': () => kie.createTask(body.model, body.input),
  };
  const times = new Map(Object.keys(rivals).map((name): [string, number[]] => [name, []]));
  for (let round = -5; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(rivals)) {
      const start = performance.now();
      for (let index = 0; index < CALLS; index++) await call();
      // The first rounds warm up.
      if (round >= 0) times.get(name)?.push((performance.now() - start) / CALLS);
    }
  }
  server.disconnect();
  const ours = times.get('kie.createTask') ?? [];
  return Array.from(times, ([name, figures]) => {
    const ratios = ours.map((figure, round) => figure / (figures[round] ?? Number.NaN));
    return `${name.padEnd(22)} ${(median(figures) * 1000).toFixed(0).padStart(5)} µs per call; kie.createTask takes ${median(ratios).toFixed(2)} × as long`;
  });
}
