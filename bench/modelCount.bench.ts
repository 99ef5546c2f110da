import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { modelPaths } from '../tools/contract/modelPaths.js';

export const title = 'What the number of models costs';

const SIZES = [3, 136, 1_000];
const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'generated/docs'];
const CALLED = 'google/nano-banana.yaml';

const consumer = (folder: string) => `import { createKieClient } from './${folder}/client/index.js';
const kie = createKieClient();
const { result } = await kie.run('google/nano-banana', { prompt: 'A paper boat', aspect_ratio: '16:9' });
console.log(result.resultUrls);
`;

/** What maintainers and callers pay for each model: the first models of the contract and, beyond them, copies. */
export async function bench(): Promise<string[]> {
  const lines: string[] = [];
  let first: { instantiations: number; megabytes: number; bytes: number } | undefined;
  for (const size of SIZES) {
    const folder = await projectOf(size);
    const start = performance.now();
    await run('npm', ['run', '--silent', 'generate'], { cwd: folder, maxBuffer: 2 ** 26 });
    const seconds = (performance.now() - start) / 1000;
    const figures = { ...(await typeCheck(folder)), bytes: await bundled(folder) };
    first ??= figures;
    const ratio = (figures.instantiations / first.instantiations - 1) * 100;
    lines.push(
      `${`${size}`.padStart(5)} models: generate ${seconds.toFixed(1)} s; a call of one: ${figures.instantiations} instantiations (${ratio.toFixed(0)} % more than at ${SIZES[0]}), ` +
        `${figures.megabytes.toFixed(0)} MB (${(figures.megabytes - first.megabytes).toFixed(0)} more), ${figures.bytes} bytes of bundle (${figures.bytes - first.bytes} more)`,
    );
    await rm(folder, { recursive: true });
  }
  return lines;
}

/** A copy of the project with so many models. */
async function projectOf(size: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-scale-'));
  await cp(root, folder, { recursive: true, filter: (source) => !LEFT_OUT.includes(relative(root, source)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const models = join(folder, 'openapi', 'models');
  // What the consumer calls is always there.
  const files = (await modelPaths(folder)).sort((a, b) => Number(b === CALLED) - Number(a === CALLED));
  const texts = await Promise.all(files.map((path) => readFile(join(models, path), 'utf8')));
  await rm(models, { recursive: true });
  for (let index = 0; index < size; index++) {
    const [path = '', text = ''] = [files[index % files.length], texts[index % files.length]];
    const copy = Math.floor(index / files.length);
    const id = path.replace(/\.yaml$/, '');
    const name = copy === 0 ? id : `${id}-copy-${copy}`;
    const renamed = text.replaceAll(
      new RegExp(`^(\\s*(?:const|- model): "?)${id.replaceAll('.', '\\.')}("?)$`, 'gm'),
      `$1${name}$2`,
    );
    await mkdir(dirname(join(models, name)), { recursive: true });
    await writeFile(
      join(models, `${name}.yaml`),
      copy === 0 ? text : renamed.replace(/^title: (.*)$/m, `title: $1 Copy ${copy}`),
    );
  }
  // Checked against declarations, as an installed package is; bundled from the sources of the same.
  await writeFile(join(folder, 'checked.ts'), consumer('dist'));
  await writeFile(join(folder, 'bundled.ts'), consumer('src'));
  return folder;
}

async function typeCheck(folder: string): Promise<{ instantiations: number; megabytes: number }> {
  const tsc = 'node_modules/typescript/bin/tsc';
  await run(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: folder });
  const flags = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node --extendedDiagnostics';
  const { stdout } = await run(process.execPath, [tsc, ...flags.split(' '), 'checked.ts'], { cwd: folder });
  const figure = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(stdout)?.[1]);
  return { instantiations: figure('Instantiations'), megabytes: figure('Memory used') / 1024 };
}

/** Bytes, minified and compressed, of the consumer with all it imports. */
async function bundled(folder: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['bundled.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
