import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readBundle } from '../contract/readBundle.js';
import { bundlePackage } from './bundle.js';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Builds `dist/`: the declarations, the bundles, and the contract as JSON.
 *
 * @param root The root of the project.
 * @throws Error with what tsc or esbuild said.
 */
export async function buildPackage(root: string): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const args = [tsc, '--project', 'tsconfig.build.json'];
  await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => {
    throw new Error(error.stdout || error.message);
  });
  await bundlePackage(root);
  await writeFile(join(root, 'dist', 'openapi.json'), JSON.stringify(await readBundle(), null, 2));
}
