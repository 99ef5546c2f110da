import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signCallback } from '../../../src/callbacks/index.js';
import { createKieClient } from '../../../src/client/index.js';
import { createMock, type Listening } from '../../../src/mock/index.js';
import { KEY, WEBHOOK_KEY } from '../../canaries.js';
import { compile, ENTRIES, path } from './compile.js';
import { contract } from './docs.js';
import { snippetsOf } from './snippets.js';

const snippets = snippetsOf(contract);

/** The snippets of a guide in one language. */
function snippet(guide: string, lang: string, index = 0): string {
  const found = snippets.filter((each) => each.guide === guide && each.lang === lang)[index];
  if (found === undefined) throw new Error(`The guide "${guide}" has no such snippet in ${lang}`);
  run.add(found.code);
  return found.code;
}
const run = new Set<string>();

const mock = createMock({ durations: 0, webhookHmacKey: WEBHOOK_KEY });
let listening: Listening;
let folder: string;
beforeAll(async () => {
  listening = await mock.listen();
  folder = await mkdtemp(join(tmpdir(), 'kie-openapi-guides-'));
});
afterAll(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

const env = (more = {}) => ({
  ...process.env,
  ...{ KIE_API_KEY: KEY, KIE_BASE_URL: listening.url, KIE_WEBHOOK_KEY: WEBHOOK_KEY, ...more },
});

/** Makes a module of a snippet, with the client of this project in it. */
async function moduleOf(contents: string): Promise<string> {
  const outfile = join(await mkdtemp(join(folder, 'snippet-')), 'snippet.mjs');
  await build({
    ...{ stdin: { contents, loader: 'ts', resolveDir: path('.') }, outfile, alias: ENTRIES, logLevel: 'silent' },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20' },
  });
  return outfile;
}

/** Runs a snippet in a folder of its own and returns what it printed. */
async function runModule(code: string): Promise<{ stdout: string; stderr: string; cwd: string }> {
  const file = await moduleOf(code);
  const cwd = join(file, '..');
  return { ...(await promisify(execFile)(process.execPath, [file], { cwd, env: env() })), cwd };
}

async function shell(code: string, more = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', code], { cwd: path('.'), env: env(more) });
  return stdout;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' && address?.port);
}

describe('the guides', () => {
  it('get a result by curl', async () => {
    const local = (code: string) => code.replace('https://api.kie.ai', listening.url);
    const created = JSON.parse(await shell(local(snippet('A result in five minutes', 'sh'))));
    const told = JSON.parse(
      await shell(local(snippet('A result in five minutes', 'sh', 1)), { TASK_ID: created.data.taskId }),
    );

    expect(created).toMatchObject({ code: 200 });
    expect(told).toMatchObject({ code: 200, data: { taskId: created.data.taskId, state: expect.any(String) } });
  });

  it('get a result by the client', async () => {
    expect((await runModule(snippet('A result in five minutes', 'ts'))).stdout).toContain('http://127.0.0.1');
  });

  it('tell errors apart', async () => {
    const code = snippet('Errors', 'ts');
    mock.failNext({ code: 402 });
    expect((await runModule(code)).stderr).toBe('Top up first.\n');
    mock.failNext({ failCode: '500' });
    expect((await runModule(code)).stderr).toMatch(/^No image: 500/);
    mock.failNext({ fault: 'loseAnswer' });
    expect((await runModule(code)).stderr).toBe('Perhaps billed: look it up.\n');
    mock.failNext({ code: 401 });
    await expect(runModule(code)).rejects.toThrow('UnauthorizedError');
  });

  it('wait', async () => {
    expect((await runModule(snippet('Waiting', 'ts'))).stdout).toMatch(/success\n\[/);
  });

  it('receive a callback', async () => {
    const PORT = await freePort();
    const child = spawn(process.execPath, [await moduleOf(snippet('Callbacks', 'ts'))], { env: env({ PORT }) });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    try {
      const url = `http://127.0.0.1:${PORT}/`;
      await vi.waitUntil(() => fetch(url).catch(() => undefined), { timeout: 30_000 });
      const kie = createKieClient({ apiKey: KEY, baseUrl: listening.url });
      const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' }, { callBackUrl: url });
      await vi.waitUntil(() => output.includes(`${taskId} success`), { timeout: 30_000 });
    } finally {
      child.kill();
    }
  });

  it('know a genuine signature from others', async () => {
    const file = join(folder, 'isGenuine.mjs');
    await writeFile(file, snippet('Callbacks', 'js'));
    const { isGenuine } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    const taskId = 'a-task';
    const headersOf = async (timestamp?: number) =>
      Object.fromEntries(new Headers(await signCallback({ data: { taskId } }, WEBHOOK_KEY, timestamp)));
    const headers = await headersOf();

    expect(isGenuine(headers, taskId, WEBHOOK_KEY)).toBe(true);
    expect(isGenuine(headers, 'another-task', WEBHOOK_KEY)).toBe(false);
    expect(isGenuine(headers, taskId, 'another key')).toBe(false);
    expect(isGenuine({}, taskId, WEBHOOK_KEY)).toBe(false);
    expect(isGenuine(await headersOf(Math.floor(Date.now() / 1000) - 1_000), taskId, WEBHOOK_KEY)).toBe(false);
  });

  it('download the files', async () => {
    const { cwd } = await runModule(snippet('Files', 'ts'));

    expect(await readdir(cwd)).toContain('result-1.png');
    expect((await readFile(join(cwd, 'result-1.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  it('buy a batch', async () => {
    const { stdout, cwd } = await runModule(snippet('Batches', 'ts'));

    expect(stdout).toMatch(/boat-red \[\s*'.*boat-red-1\.png'/);
    expect((await readdir(join(cwd, 'boats'))).sort()).toEqual([
      'boat-blue-1.png',
      'boat-red-1.png',
      'boat-white-1.png',
    ]);
  });

  it('test without a bill', async () => {
    expect((await runModule(snippet('Testing without a bill', 'ts'))).stderr).toBe('');
  });

  it('run the mock as a process', async () => {
    const kie = `'${process.execPath}' --import tsx src/cli/index.ts`;
    const code = snippet('Testing without a bill', 'sh').replaceAll('4010', await freePort());

    expect(await shell(code.replace('npx kie-openapi', kie))).toContain('"code":402');
  });

  it('have no snippet that no test has run', () => {
    expect(snippets.filter(({ code }) => !run.has(code))).toEqual([]);
    expect(snippets).toHaveLength(contract.info.description?.match(/^```\w+$/gm)?.length ?? 0);
  });

  it('explain every code of the contract, and no other', () => {
    // The first alternative holds the codes known today.
    const { anyOf } = contract.components.schemas.ErrorCode as { anyOf?: { enum?: number[] }[] };
    const documented = anyOf?.[0]?.enum ?? [];
    const explained = Array.from(contract.info.description?.matchAll(/^\| (\d+) \|/gm) ?? [], ([, code]) =>
      Number(code),
    );

    expect(documented.length).toBeGreaterThan(0);
    expect(explained).toEqual(documented);
  });

  it('compile', () => {
    expect(compile(snippets.flatMap(({ lang, code }) => (lang === 'ts' ? [code] : [])))).toEqual([]);
  });
});
