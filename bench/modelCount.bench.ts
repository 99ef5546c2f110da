import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { modelPaths } from '../tools/contract/modelPaths.js';
import { importTime } from './importTime.js';
import { median } from './median.js';
import { projectOfSize } from './projectOfSize.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'What the number of models costs (imports: medians of 15 processes)';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const MANY = 1_000;
const IMPORTS = { warmUp: 1, counted: 15 };

// Checked against declarations, as an installed package is.
const CONSUMER = `import { createKieClient } from './dist/client/index.js';
const kie = createKieClient();
const { result } = await kie.run('google/nano-banana', { prompt: 'A paper boat', aspect_ratio: '16:9' });
console.log(result.resultUrls);
`;
const ALL = 'validation/index.js';
const ONE = 'validation/models/google/nano-banana.js';

/** What maintainers and callers pay for each model. */
export async function bench(): Promise<string[]> {
  const lines: string[] = [];
  const sizes = [3, (await modelPaths(root)).length, MANY];
  const all: Awaited<ReturnType<typeof figuresOf>>[] = [];
  for (const size of sizes) {
    const folder = await projectOfSize(size);
    try {
      const now = await figuresOf(folder);
      all.push(now);
      const [first = now] = all;
      const times = (key: 'generate' | 'instantiations' | 'megabytes' | 'seconds' | 'client') =>
        `${(now[key] / first[key]).toFixed(2)} ×`;
      lines.push(
        `${`${size}`.padStart(5)} models, beside ${sizes[0]}: generate ${now.generate.toFixed(1)} s, ${times('generate')}; type-check of a call of one ` +
          `${now.seconds.toFixed(1)} s, ${times('seconds')}, ${now.instantiations} instantiations, ${times('instantiations')}, ` +
          `${now.megabytes.toFixed(0)} MB, ${times('megabytes')}; bundle of it ${now.client} bytes, ${times('client')}`,
        ...(await validationOf(folder)).map((line) => `${''.padStart(5)} ${line}`),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return lines;
}

async function figuresOf(folder: string) {
  const start = performance.now();
  await run('npm', ['run', '--silent', 'generate'], { cwd: folder, maxBuffer: 2 ** 26 });
  const generate = (performance.now() - start) / 1000;
  await run('npm', ['run', '--silent', 'build'], { cwd: folder, maxBuffer: 2 ** 26 });
  return { generate, ...(await typeCheck(folder)), client: await bundled(folder, CONSUMER) };
}

async function typeCheck(folder: string) {
  const tsc = 'node_modules/typescript/bin/tsc';
  await writeFile(join(folder, 'checked.ts'), CONSUMER);
  const flags = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node --extendedDiagnostics';
  const { stdout } = await run(process.execPath, [tsc, ...flags.split(' '), 'checked.ts'], { cwd: folder });
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
  return {
    instantiations: figure('Instantiations'),
    megabytes: figure('Memory used') / 1024,
    seconds: figure('Total time'),
  };
}

/** What an application loads to validate the inputs of one model: the table of all beside the module of that one. */
async function validationOf(folder: string): Promise<string[]> {
  const dist = join(folder, 'dist');
  const rivals = { [ALL]: "export { validateInput } from './dist/", [ONE]: "export { default } from './dist/" };
  const times = await inRounds(
    IMPORTS,
    Object.fromEntries(
      Object.keys(rivals).map((file) => [file, () => importTime(pathToFileURL(join(dist, file)).href)]),
    ),
  );
  const sizes = await Promise.all(Object.entries(rivals).map(([file, code]) => bundled(folder, `${code}${file}'`)));
  const [table = 0] = sizes;
  return Object.keys(rivals).map((file, index) => {
    const [bytes = 0, ms = []] = [sizes[index], times.get(file)];
    const ratios = `${(bytes / table).toFixed(2)} × the bytes and ${medianRatio(ms, times.get(ALL)).toFixed(2)} × the time of all`;
    return `${file}: ${bytes} bytes, imported in ${median(ms).toFixed(1)} ms: ${ratios}`;
  });
}

/** Bytes, minified and compressed, of some code with all it imports. */
async function bundled(folder: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: folder }, absWorkingDir: folder, logLevel: 'error' },
    ...{ bundle: true, minify: true, format: 'esm', write: false },
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
