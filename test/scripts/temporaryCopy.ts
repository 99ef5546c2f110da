import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'generated/docs'];

/** A copy of this project in a temporary folder, to be changed at will. */
export interface TemporaryCopy {
  readonly folder: string;
  /** Runs one of the package's scripts there. */
  run(script: string, ...args: string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/** How a command ended. */
export interface Outcome {
  readonly exitCode: number;
  /** Standard output and standard error. */
  readonly output: string;
}

export async function temporaryCopy(): Promise<TemporaryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-'));
  await cp(root, folder, { recursive: true, filter: (source) => !LEFT_OUT.includes(relative(root, source)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    run: (script, ...args) => execute('npm', ['run', '--silent', script, '--', ...args], folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a command in `folder` as a person would, without what vitest put into the environment. */
export function execute(command: string, args: readonly string[], folder: string, env = {}): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST|EXHAUSTIVE|npm_)/.test(name),
  );
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...Object.fromEntries(inherited), ...env }, maxBuffer: 2 ** 26 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exitCode, output: `${stdout}${stderr}` });
    });
  });
}
