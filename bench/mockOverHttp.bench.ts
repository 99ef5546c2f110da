import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { variants as catalogued } from '../generated/variants.js';
import { startPrism } from '../tools/process/prism.js';
import { type ServerProcess, startServer } from '../tools/process/startServer.js';
import { contractOfSize } from './contractOfSize.js';
import { CONNECTIONS, first, load } from './load.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = `Mocks over HTTP: createTask on ${CONNECTIONS} connections, in turn; starts are medians of 3`;

const SIZES = [3, Object.keys(catalogued).length];
const STARTS = 3;
const SECONDS = 3;
const ROUNDS = { warmUp: 1, counted: 3 };
const program = (name: string) => [process.execPath, fileURLToPath(new URL(name, import.meta.url))];

/** Stock Prism, the mock and a server that only parses and answers, each a process of its own, with the same createTask. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-bench-'));
  try {
    const lines: string[] = [];
    for (const size of SIZES) lines.push(...(await atSize(size, folder)));
    return lines;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function atSize(size: number, folder: string): Promise<string[]> {
  const { openapi, variants } = await contractOfSize(size);
  const contract = join(folder, `${size}.json`);
  const schemas = join(folder, `${size}.variants.json`);
  await writeFile(contract, JSON.stringify(openapi));
  await writeFile(schemas, JSON.stringify(variants));
  const starts = {
    'bare node:http': () => startServer(program('bareServer.mjs')),
    'the mock': () => startServer([...program('mockServer.mjs'), schemas]),
    Prism: () => startPrism(contract),
  };
  const startMs = new Map<string, number>();
  const servers: Record<string, ServerProcess> = {};
  for (const [name, start] of Object.entries(starts)) {
    const runs = await starting(start);
    startMs.set(name, median(runs.ms));
    servers[name] = runs.server;
  }
  try {
    const rivals = Object.entries(servers).map(([name, { url }]) => [name, () => load(url, SECONDS)] as const);
    const rates = await inRounds(ROUNDS, Object.fromEntries(rivals));
    const ours = rates.get('the mock');
    const ourStart = startMs.get('the mock') ?? Number.NaN;
    return Array.from(rates, ([name, figures]) => {
      const ms = startMs.get(name) ?? Number.NaN;
      return (
        `${size} models: ${name.padEnd(14)} ${median(figures).toFixed(0).padStart(6)}/s, first answer after ${ms.toFixed(0)} ms` +
        `; the mock: ${medianRatio(ours, figures).toFixed(2)} × the rate, ${(ourStart / ms).toFixed(2)} × the start`
      );
    });
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
}

/** Starts a server several times, from the start of the process to its first answer; the last one stays. */
async function starting(start: () => Promise<ServerProcess>): Promise<{ server: ServerProcess; ms: number[] }> {
  const ms: number[] = [];
  for (;;) {
    const started = performance.now();
    const server = await start();
    await first(server.url);
    ms.push(performance.now() - started);
    if (ms.length === STARTS) return { server, ms };
    await server.close();
  }
}
