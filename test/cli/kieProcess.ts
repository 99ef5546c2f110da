import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createMock, type MockOptions } from '../../src/mock/index.js';
import { KEY, WEBHOOK_KEY } from '../canaries.js';

/** A `kie` that is built as it is published, and an API for it to ask. */
export interface KieProcesses {
  /** A folder that is removed in the end; every process runs in it. */
  readonly folder: string;
  readonly url: string;
  readonly mock: ReturnType<typeof createMock>;
  /** Runs it with arguments, and what is to come on standard input. */
  kie(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** Starts a program in whose PATH `kie` is. */
  start(program: string, args: readonly string[], env?: Environment): ReturnType<typeof spawn>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Environment;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Builds `kie` and starts a mock for it. */
export async function kieProcesses(options: MockOptions = {}): Promise<KieProcesses> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-shell-'));
  const outdir = join(folder, 'dist');
  const shared = { bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'es2022' } as const;
  await build({ ...shared, entryPoints: ['src/cli/index.ts'], outbase: 'src', outdir, external: ['node:*'] });
  const mock = createMock({ durations: 1, limits: false, webhookHmacKey: WEBHOOK_KEY, ...options });
  const { url, close } = await mock.listen();
  const program = join(outdir, 'cli', 'index.js');
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'kie'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  });
  const inherited = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
  };
  const environment = { ...inherited, KIE_API_KEY: KEY, KIE_BASE_URL: url };
  const start: KieProcesses['start'] = (command, args, env = {}) =>
    spawn(command, args, { cwd: folder, env: { ...environment, ...env }, stdio: 'pipe' });
  return {
    ...{ folder, url, mock, start },
    async kie(args, { input = '', env } = {}) {
      const child = start(process.execPath, [program, ...args], env);
      const printed = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) child[name]?.on('data', (chunk) => (printed[name] += chunk));
      child.stdin?.end(input);
      const [exitCode] = await once(child, 'close');
      return { exitCode, ...printed };
    },
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
