import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, type Outcome } from '../scripts/temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A user's project in a temporary folder. */
export interface EmptyProject {
  readonly folder: string;
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Packs this project and installs the tarball in an empty one. */
export async function emptyProject(): Promise<EmptyProject> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-user-'));
  const run: EmptyProject['run'] = (command, args, env) => execute(command, args, folder, env);
  const packed = await execute('npm', ['pack', '--silent', '--pack-destination', folder], root);
  if (packed.exitCode !== 0) throw new Error(packed.output);
  await writeFile(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  const tarball = packed.output.trim().split('\n').at(-1) ?? '';
  const installed = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
  if (installed.exitCode !== 0) throw new Error(installed.output);
  return { folder, run, remove: () => rm(folder, { recursive: true, force: true }) };
}
