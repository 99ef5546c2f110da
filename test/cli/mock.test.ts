import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { kie } from '../../src/cli/kie.js';
import type { Command } from '../../src/command/index.js';
import { startServer } from '../../tools/process/startServer.js';
import { KEY, PROMPT, WEBHOOK_KEY } from '../canaries.js';
import { runCommand } from '../command/runCommand.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CLI = ['--import', 'tsx', 'src/cli/index.ts'];

const run = (...args: string[]) => runCommand(kie, ...args);

/** A `kie mock` on a free port, and what it has printed. */
async function start(...args: string[]) {
  const env = { ...process.env, KIE_WEBHOOK_KEY: WEBHOOK_KEY };
  const server = await startServer([process.execPath, ...CLI, 'mock', '--port', '0', ...args], { cwd: root, env });
  onTestFinished(() => void server.close());
  return server;
}

const create = (url: string, more: object = {}) =>
  fetch(`${url}/api/v1/jobs/createTask`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'google/nano-banana', input: { prompt: PROMPT, ...more } }),
  }).then((response) => response.json());

describe('kie mock', () => {
  it('answers until it is interrupted, tells what happens, and then ends well', async () => {
    const { url, printed, close } = await start('--clock', 'manual');
    const { data } = await create(url);
    await fetch(`${url}/__mock/clock/runToIdle`, { method: 'POST' });
    await vi.waitUntil(() => printed().includes('success'), { timeout: 30_000 });

    expect(await close('SIGINT')).toBe(0);
    expect(printed()).toContain('createTask google/nano-banana');
    expect(printed()).toContain(data.taskId.slice(0, 8));
    // No terminal, no colour.
    expect(printed()).not.toContain('\u001b');
  });

  it('accepts an unknown field with a warning, and with --strict refuses it', async () => {
    const lax = await start();
    const strict = await start('--strict');

    expect(await create(lax.url, { sound: true })).toMatchObject({ code: 200 });
    expect(await create(strict.url, { sound: true })).toMatchObject({ msg: 'input has no sound', data: null });
    await vi.waitUntil(() => lax.printed().includes('warning: input has no sound'));
  });

  it('prints JSON for machines', async () => {
    const { url, printed } = await start('--json');
    await create(url);
    const lines = await vi.waitUntil(() => printed().includes('request') && printed().trim().split('\n'), {
      timeout: 30_000,
    });

    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['listening', 'state', 'request']);
  });

  it('goes on when nobody reads what it prints, as in kie mock | head', async () => {
    const child = spawn(process.execPath, [...CLI, 'mock', '--port', '0'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void child.kill());
    const [line] = await once(child.stdout, 'data');
    child.stdout.destroy();
    const url = /http:\S+/.exec(`${line}`)?.[0] ?? '';

    for (const _ of [1, 2, 3]) expect(await create(url)).toMatchObject({ code: 200 });
    expect(child.exitCode).toBeNull();
  });

  it('prints the seed of its task ids, and gives the same ids for it', async () => {
    const first = await start('--json');
    const { seed } = JSON.parse(first.printed().split('\n')[0] ?? '');
    const { data } = await create(first.url);
    const again = await start('--seed', `${seed}`);

    expect(await create(again.url)).toMatchObject({ data });
    await vi.waitUntil(() => again.printed().includes(`seed ${seed}`));
    expect(again.printed()).not.toContain('Warning');
  });

  it('is asked at this machine only', async () => {
    const { url } = await start('--quiet');
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${url}/api/v1/chat/credit`, { headers: { host: 'rebound.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.once('error', reject).end();
    });

    expect(status).toBe(403);
  });

  it('has its errors in the HTTP status, if so told', async () => {
    const { url } = await start('--error-transport', 'status', '--quiet');

    expect((await fetch(`${url}/api/v1/chat/credit`)).status).toBe(401);
  });

  it('says that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as { port: number };

    expect(await run('mock', '--port', `${port}`)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `Port ${port} is taken; --port 0 takes one that is free\n`,
    });
  });
});

/** What is typed to call a command and those below it, but for what only shells call. */
const pathsOf = (command: Command, path = command.name): string[] => [
  path,
  ...(command.commands ?? [])
    .filter(({ hidden }) => !hidden)
    .flatMap((below) => pathsOf(below, `${path} ${below.name}`)),
];

describe('kie', () => {
  it.each(pathsOf(kie))('%s --help shows what can be done, in 80 columns and with two examples', async (path) => {
    const { exitCode, stdout } = await run(...path.split(' ').slice(1), '--help');
    const [, examples = ''] = /\nExamples:\n(.*?)(\n\n|$)/s.exec(stdout) ?? [];

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: ${path} `));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(examples.match(/^ {2}\S/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  it('has a command for each file of its folder, by the same name', async () => {
    const files = await readdir(join(root, 'src', 'cli', 'commands'));

    expect(kie.commands?.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

    expect(await run('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    { args: [], says: 'Usage: kie' },
    { args: ['mok'], says: 'There is no command mok; did you mean mock?' },
    { args: ['mock', '--prot', '1'], says: 'There is no option --prot; did you mean --port?' },
    { args: ['mock', '--port', 'x'], says: '--port is "x", must be a whole number from 0 to 65535' },
    { args: ['mock', '--port', '99999'], says: '--port is "99999", must be a whole number from 0 to 65535' },
    { args: ['mock', '--clock', 'fast'], says: '--clock is "fast", must be real, manual or a number above 0' },
    { args: ['mock', '--clock', '0'], says: '--clock is "0", must be real, manual or a number above 0' },
    { args: ['mock', '--error-transport', 'x'], says: '--error-transport is "x", must be body or status' },
  ])('$args is misuse: $says', async ({ args, says }) => {
    const { exitCode, stderr } = await run(...args);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(says);
  });
});
