import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readBundle } from '../contract/readBundle.js';
import { bundlePackage } from './bundle.js';
import { writeModelModules } from './modelModules.js';

// A fifth of the time that TypeScript 5 takes, which is still there for its API.
const tsc = createRequire(import.meta.url)
  .resolve('typescript-7/package.json')
  .replace(/package\.json$/, 'bin/tsc');

/**
 * Builds `dist/`: the declarations, the bundles, the modules of models, and the contract as JSON.
 *
 * @param root The root of the project.
 * @throws Error with what tsc or esbuild said.
 */
export async function buildPackage(root: string): Promise<void> {
  // Beside dist/, which stays whole for whoever reads it meanwhile, such as another build that packs it.
  const folder = await mkdtemp(join(root, 'dist.'));
  try {
    const args = [tsc, '--project', 'tsconfig.build.json', '--outDir', folder];
    await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => {
      throw new Error(error.stdout || error.message);
    });
    await bundlePackage(root, folder);
    await writeModelModules(folder);
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(await readBundle(), null, 2));
    await rm(join(root, 'dist'), { recursive: true, force: true });
    await rename(folder, join(root, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
