import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { execute, type Outcome } from '../scripts/temporaryCopy.js';

/** A user's project in a temporary folder. */
export interface EmptyProject {
  readonly folder: string;
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): Promise<void>;
}

/** Installs the packed package in an empty project. */
export async function emptyProject(): Promise<EmptyProject> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-user-'));
  const run: EmptyProject['run'] = (command, args, env) => execute(command, args, folder, env);
  await writeFile(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  const installed = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', inject('tarball')]);
  if (installed.exitCode !== 0) throw new Error(installed.output);
  return { folder, run, remove: () => rm(folder, { recursive: true, force: true }) };
}
