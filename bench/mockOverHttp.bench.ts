import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPrism } from '../tools/process/prism.js';
import { type ServerProcess, startServer } from '../tools/process/startServer.js';
import { contractOfSize, MODEL } from './contractOfSize.js';
import { median } from './median.js';

export const title = 'Mocks over HTTP: createTask on 8 connections for 3 s; starts are medians of 3';

const SIZES = [3, 136, 1_000];
const STARTS = 3;
const CONNECTIONS = 8;
const MEASURED_MS = 3_000;
const BODY = JSON.stringify({ model: MODEL, input: { prompt: 'A paper boat on a puddle' } });
const MOCK = fileURLToPath(new URL('mockServer.mjs', import.meta.url));
const headers = { authorization: 'Bearer bench', 'content-type': 'application/json', 'content-length': BODY.length };

/** Stock Prism and the mock over HTTP, one after the other, with the same createTask. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-bench-'));
  try {
    return await inFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function inFolder(folder: string): Promise<string[]> {
  const lines: string[] = [];
  let first: number | undefined;
  for (const size of SIZES) {
    const { openapi, variants } = await contractOfSize(size);
    const contract = join(folder, `${size}.json`);
    const schemas = join(folder, `${size}.variants.json`);
    await writeFile(contract, JSON.stringify(openapi));
    await writeFile(schemas, JSON.stringify(variants));
    const prism = await measure(() => startPrism(contract));
    const mock = await measure(() => startServer([process.execPath, MOCK, schemas]));
    first ??= mock.perSecond;
    const figures = ({ perSecond, startMs }: typeof mock) =>
      `${perSecond.toFixed(0)}/s, first answer after ${startMs.toFixed(0)} ms`;
    lines.push(
      `${size} variants: Prism ${figures(prism)}`,
      `${size} variants: mock  ${figures(mock)}: ${(mock.perSecond / prism.perSecond).toFixed(1)} × Prism, ${(mock.startMs / prism.startMs).toFixed(2)} × its start, ${(mock.perSecond / first).toFixed(2)} × the mock at ${SIZES[0]}`,
    );
  }
  return lines;
}

type Start = () => Promise<ServerProcess>;

async function measure(start: Start) {
  const starts: number[] = [];
  for (let run = 1; run < STARTS; run++) {
    const { server, ms } = await firstAnswer(start);
    await server.close();
    starts.push(ms);
  }
  const { server, ms } = await firstAnswer(start);
  starts.push(ms);
  await load(server.url, MEASURED_MS / 3);
  const perSecond = await load(server.url, MEASURED_MS);
  await server.close();
  return { perSecond, startMs: median(starts) };
}

/** Time from the start of a process to its first answer. */
async function firstAnswer(start: Start): Promise<{ server: ServerProcess; ms: number }> {
  const started = performance.now();
  const server = await start();
  const agent = new Agent();
  await send(server.url, agent);
  const ms = performance.now() - started;
  agent.destroy();
  return { server, ms };
}

/** createTask over a few connections at once, for a while: how many were answered per second. */
async function load(url: string, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  let answered = 0;
  const connection = async () => {
    while (performance.now() - start < ms) {
      await send(url, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const perSecond = (answered / (performance.now() - start)) * 1000;
  agent.destroy();
  return perSecond;
}

const send = (url: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/api/v1/jobs/createTask`, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error('refused'))));
    });
    sent.once('error', reject).end(BODY);
  });
