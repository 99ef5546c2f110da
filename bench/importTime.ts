import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How long a fresh process takes to import a module, in ms. */
export async function importTime(module: string): Promise<number> {
  const code = `const start = performance.now(); await import('${module}'); console.log(performance.now() - start)`;
  const args = ['--input-type=module', '--eval', code];
  return Number((await promisify(execFile)(process.execPath, args)).stdout);
}
