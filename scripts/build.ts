import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePackage } from '../tools/package/bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(join(root, 'dist'), { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
try {
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  await bundlePackage(root);
} catch (error) {
  // tsc and esbuild have said what is wrong, and where.
  const said = error instanceof Error && ('status' in error || 'errors' in error);
  if (!said) throw error;
  process.exitCode = 1;
}
