import { pathToFileURL } from 'node:url';
import type * as Mock from '../src/mock/index.js';
import { median } from './median.js';

const ROUNDS = 20;
const CALLS = 1_000;
const authorization = 'Bearer bench';
const headers = { authorization, 'content-type': 'application/json' };
const body = JSON.stringify({ model: 'google/nano-banana', input: { prompt: 'A paper boat on a puddle' } });
const JOBS = 'http://mock.invalid/api/v1/jobs';

/** The mock without a port: calls per second beside a function that only makes the answer, and a long task on a manual clock. */
export async function benchInProcess(): Promise<string[]> {
  // As published: the sources would be measured with what tsx does to them.
  const dist = pathToFileURL(`${process.cwd()}/dist/mock/index.js`).href;
  const { createMock }: typeof Mock = await import(dist);
  const mock = createMock({ limits: false, credits: false });
  const bare: typeof fetch = async () =>
    Response.json({ code: 200, msg: 'success', data: { taskId: 'x', recordId: 'x' } });
  const rivals = { 'a fetch that only answers': bare, 'the mock': mock.fetch };
  const rates = new Map(Object.keys(rivals).map((name): [string, number[]] => [name, []]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const [name, fetch] of Object.entries(rivals)) {
      const start = performance.now();
      for (let call = 0; call < CALLS / 2; call++) {
        const created = await fetch(`${JOBS}/createTask`, { method: 'POST', headers, body });
        const { data } = await created.json();
        await (await fetch(`${JOBS}/recordInfo?taskId=${data.taskId}`, { headers: { authorization } })).json();
      }
      if (round >= 0) rates.get(name)?.push((CALLS / (performance.now() - start)) * 1000);
    }
  }
  const ours = rates.get('the mock') ?? [];
  return [
    ...Array.from(rates, ([name, figures]) => {
      const ratios = ours.map((figure, round) => figure / (figures[round] ?? Number.NaN));
      return `${name.padEnd(26)} ${median(figures).toFixed(0).padStart(6)} calls/s; the mock ${median(ratios).toFixed(2)} × as many`;
    }),
    `a task of ten minutes and four refused callbacks: ${(await longTask(createMock)).toFixed(1)} ms`,
  ];
}

async function longTask(createMock: typeof Mock.createMock): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 21; run++) {
    const durations = { waiting: 60_000, queuing: 60_000, generating: 480_000 };
    const mock = createMock({ clock: 'manual', durations, deliver: async () => new Response(null, { status: 500 }) });
    const input = { model: 'google/nano-banana', callBackUrl: 'https://app.example.com/', input: { prompt: 'x' } };
    const start = performance.now();
    await mock.fetch(`${JOBS}/createTask`, { method: 'POST', headers, body: JSON.stringify(input) });
    await mock.clock.runToIdle();
    times.push(performance.now() - start);
    if (mock.journal().filter(({ event }) => event === 'callback').length !== 4) throw new Error('Not four attempts');
  }
  return median(times);
}
