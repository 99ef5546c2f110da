import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { createMock, type MockOptions } from '../../src/mock/index.js';

/** What the program was given, as it wrote it down. */
export interface Given {
  readonly ref: string;
  readonly outcome: string;
  readonly taskId?: string;
}

/** Bundles the program into a folder. */
export async function buildProgram(folder: string): Promise<string> {
  const program = join(folder, 'program.mjs');
  const entryPoints = [new URL('program.ts', import.meta.url).pathname];
  await build({ entryPoints, outfile: program, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
  return program;
}

/** A shop over HTTP, and the program that buys there. */
export async function openMarket(folder: string, options: MockOptions = {}) {
  const program = await buildProgram(folder);
  let onRequest = () => {};
  const mock = createMock({
    ...{ clock: { scale: 100 }, durations: 3_000, limits: false, credits: false },
    ...options,
    onEntry: ({ event }) => event === 'request' && onRequest(),
  });
  const { url, close } = await mock.listen();
  const env = { ...process.env, SHOP: url, FOLDER: folder, NODE_OPTIONS: '' };
  /** Starts the program: by a command line before it, such as `ulimit`. */
  const start = (more: Record<string, string> = {}, before = 'exec', uid?: number) =>
    spawn('sh', ['-c', `${before} "$0" "$1"`, process.execPath, program], {
      env: { ...env, ...more },
      ...(uid !== undefined && { uid }),
    });
  return {
    ...{ mock, close },
    /** Lets the program run to its end: its exit code and what it said. */
    async run(...how: Parameters<typeof start>) {
      const child = start(...how);
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      const [said, wrong, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { code, said, wrong };
    },
    /** Kills the program some ms after some requests. @returns Whether it was still running. */
    async kill(requests: number, ms: number, more: Record<string, string> = {}): Promise<boolean> {
      const child = start(more);
      const ended = new Promise<boolean>((resolve) => {
        child.once('exit', (_, signal) => resolve(signal === 'SIGKILL'));
      });
      let left = requests;
      onRequest = () => {
        if (--left === 0) setTimeout(() => child.kill('SIGKILL'), ms);
      };
      const wasKilled = await ended;
      onRequest = () => {};
      return wasKilled;
    },
    /** All that the program was given. */
    async given(): Promise<Given[]> {
      const lines = await readFile(join(folder, 'outcomes.jsonl'), 'utf8').catch(() => '');
      return lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    },
  };
}
