import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A program of the tests in one file, so that many processes of it start quickly. */
export interface Program {
  start(...parameters: string[]): ChildProcess;
  /** Starts it, and gives what it has printed when it ends. @throws Error if it ends with an error. */
  run(...parameters: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Builds a program. Packages stay outside, because most of them are CommonJS. */
export async function buildProgram(source: URL): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-program-'));
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  const outfile = join(folder, 'program.mjs');
  const entryPoints = [fileURLToPath(source)];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
  const start: Program['start'] = (...parameters) =>
    spawn(process.execPath, [outfile, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    start,
    async run(...parameters) {
      const child = start(...parameters);
      const ended = once(child, 'exit');
      const printed = child.stdout ? await text(child.stdout) : '';
      const [exitCode] = await ended;
      if (exitCode !== 0) throw new Error(`The program ended with ${exitCode}`);
      return printed;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
