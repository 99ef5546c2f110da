import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { median } from './median.js';

const RUNS = 21;
const root = fileURLToPath(new URL('..', import.meta.url));

const MODULES = {
  'openapi-fetch': 'openapi-fetch',
  'kie-openapi': pathToFileURL(`${root}dist/client/index.js`).href,
  'kie-openapi/validation': pathToFileURL(`${root}dist/validation/index.js`).href,
};

/** Time that a fresh process takes to import each module, in turn. */
export async function benchImports(): Promise<string[]> {
  const times = new Map(Object.keys(MODULES).map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, specifier] of Object.entries(MODULES)) {
      const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
      });
      times.get(name)?.push(Number(stdout));
    }
  }
  const base = times.get('openapi-fetch') ?? [];
  return Array.from(times, ([name, figures]) => {
    const ratios = figures.map((figure, run) => figure / (base[run] ?? Number.NaN));
    return `${name.padEnd(26)} ${median(figures).toFixed(1).padStart(5)} ms, ${median(ratios).toFixed(2)} × openapi-fetch`;
  });
}
