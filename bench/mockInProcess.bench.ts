import { pathToFileURL } from 'node:url';
import type * as Mock from '../src/mock/index.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'The mock in process (medians of 20 rounds of 1,000 calls)';

const ROUNDS = { warmUp: 3, counted: 20 };
const CALLS = 1_000;
const authorization = 'Bearer bench';
const headers = { authorization, 'content-type': 'application/json' };
const order = { model: 'google/nano-banana', input: { prompt: 'A paper boat on a puddle' } };
const body = JSON.stringify(order);
const JOBS = 'http://mock.invalid/api/v1/jobs';

/** The mock without a port: calls per second beside a function that only makes the answer, and a long task on a manual clock. */
export async function bench(): Promise<string[]> {
  // As published: the sources would be measured with what tsx does to them.
  const dist = pathToFileURL(`${process.cwd()}/dist/mock/index.js`).href;
  const { createMock }: typeof Mock = await import(dist);
  const mock = createMock({ limits: false, credits: false });
  const bare: typeof fetch = async () =>
    Response.json({ code: 200, msg: 'success', data: { taskId: 'x', recordId: 'x' } });
  const rivals = { 'a fetch that only answers': () => perSecond(bare), 'the mock': () => perSecond(mock.fetch) };
  const rates = await inRounds(ROUNDS, rivals);
  const ours = rates.get('the mock');
  return [
    ...Array.from(rates, ([name, figures]) => {
      const rate = `${median(figures).toFixed(0).padStart(6)} calls/s`;
      return `${name.padEnd(26)} ${rate}; the mock ${medianRatio(ours, figures).toFixed(2)} × as many`;
    }),
    `a task of ten minutes and four refused callbacks: ${(await longTask(createMock)).toFixed(1)} ms`,
  ];
}

async function perSecond(fetch: typeof globalThis.fetch): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < CALLS / 2; call++) {
    const created = await fetch(`${JOBS}/createTask`, { method: 'POST', headers, body });
    const { data } = await created.json();
    await (await fetch(`${JOBS}/recordInfo?taskId=${data.taskId}`, { headers: { authorization } })).json();
  }
  return (CALLS / (performance.now() - start)) * 1000;
}

async function longTask(createMock: typeof Mock.createMock): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 21; run++) {
    const durations = { waiting: 60_000, queuing: 60_000, generating: 480_000 };
    const mock = createMock({ clock: 'manual', durations, deliver: async () => new Response(null, { status: 500 }) });
    const body = JSON.stringify({ ...order, callBackUrl: 'https://app.example.com/' });
    const start = performance.now();
    await mock.fetch(`${JOBS}/createTask`, { method: 'POST', headers, body });
    await mock.clock.runToIdle();
    times.push(performance.now() - start);
    if (mock.journal().filter(({ event }) => event === 'callback').length !== 4) throw new Error('Not four attempts');
  }
  return median(times);
}
