import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';
import { MODEL, syntheticContract } from './synthetic.js';

const SIZES = [3, 136, 1_000];
const STARTS = 3;
const CONNECTIONS = 8;
const MEASURED_MS = 3_000;
const BODY = JSON.stringify({ model: MODEL, input: { prompt: 'A paper boat on a puddle' } });
const headers = { authorization: 'Bearer bench', 'content-type': 'application/json', 'content-length': BODY.length };

interface Server {
  readonly url: string;
  close(): void;
}

/** Stock Prism and the mock over HTTP, one after the other, with the same createTask. */
export async function benchMocks(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-bench-'));
  const lines: string[] = [];
  let first: number | undefined;
  for (const size of SIZES) {
    const { openapi, variants } = await syntheticContract(size);
    const contract = join(folder, `${size}.json`);
    const schemas = join(folder, `${size}.variants.json`);
    await writeFile(contract, JSON.stringify(openapi));
    await writeFile(schemas, JSON.stringify(variants));
    const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
    const prism = await measure([cli, 'mock', '--host', '127.0.0.1', '--port', '0', contract]);
    const mock = await measure([fileURLToPath(new URL('mockServer.mjs', import.meta.url)), schemas]);
    first ??= mock.perSecond;
    const figures = ({ perSecond, startMs }: typeof mock) =>
      `${perSecond.toFixed(0)}/s, first answer after ${startMs.toFixed(0)} ms`;
    lines.push(
      `${size} variants: Prism ${figures(prism)}`,
      `${size} variants: mock  ${figures(mock)}: ${(mock.perSecond / prism.perSecond).toFixed(1)} × Prism, ${(mock.startMs / prism.startMs).toFixed(2)} × its start, ${(mock.perSecond / first).toFixed(2)} × the mock at ${SIZES[0]}`,
    );
  }
  await rm(folder, { recursive: true });
  return lines;
}

async function measure(command: readonly string[]) {
  const starts: number[] = [];
  for (let run = 1; run < STARTS; run++) {
    const { server, ms } = await firstAnswer(command);
    server.close();
    starts.push(ms);
  }
  const { server, ms } = await firstAnswer(command);
  starts.push(ms);
  await load(server.url, MEASURED_MS / 3);
  const perSecond = await load(server.url, MEASURED_MS);
  server.close();
  return { perSecond, startMs: median(starts) };
}

/** Time from the start of a process to its first answer. */
async function firstAnswer(command: readonly string[]): Promise<{ server: Server; ms: number }> {
  const start = performance.now();
  const server = await begin(command);
  const agent = new Agent();
  await send(server.url, agent).catch((error) => {
    server.close();
    throw error;
  });
  const ms = performance.now() - start;
  agent.destroy();
  return { server, ms };
}

function begin(command: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${command.join(' ')} ended:\n${said}`)));
    child.stdout.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      const [, url] = /listening on (http:\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve({ url, close: () => child.kill() });
    });
  });
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
