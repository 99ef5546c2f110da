import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { execute } from '../scripts/temporaryCopy.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the package as `npm pack` makes it. */
    tarball: string;
  }
}

/** Builds and packs once for all tests of the package. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-tarball-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { exitCode, output } = await execute('npm', ['pack', '--silent', '--pack-destination', folder], root);
  if (exitCode !== 0) throw new Error(output);
  project.provide('tarball', join(folder, output.trim().split('\n').at(-1) ?? ''));
  return () => rm(folder, { recursive: true, force: true });
}
