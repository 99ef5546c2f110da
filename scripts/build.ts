import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

await rm(dist, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
try {
  execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  await bundle();
} catch (error) {
  // tsc and esbuild have said what is wrong, and where.
  const said = error instanceof Error && ('status' in error || 'errors' in error);
  if (!said) throw error;
  process.exitCode = 1;
}

/** One file per entry, chunks for what they share. Nothing but Node.js stays outside. */
async function bundle(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['client', 'callbacks', 'validation', 'mock', 'cli'].map((entry) => `src/${entry}/index.ts`),
    bundle: true,
    external: ['node:*'],
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    outbase: 'src',
    outdir: dist,
    logLevel: 'warning',
    metafile: true,
  });
  const packages = Object.keys(metafile.inputs).map((path) => /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  await writeFile(join(dist, 'NOTICES.md'), await notices(new Set(packages.filter((name) => name !== undefined))));
}

/** The licences of the packages that are bundled, as they ask for. */
async function notices(packages: ReadonlySet<string>): Promise<string> {
  const parts = [...packages].sort().map(async (name) => {
    const folder = join(root, 'node_modules', name);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return `## ${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
  });
  return `# Parts of the mock and of the command are made by others\n\n${(await Promise.all(parts)).join('\n')}`;
}
