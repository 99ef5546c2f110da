import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { entrySources } from './entryPoints.js';
import { makerSources } from './modelModules.js';

/**
 * Bundles every entry point of the package: one file each, and chunks for what they share. Nothing but Node.js and the peer dependencies stays outside, and
 * `NOTICES.md` has the licences of what is inside.
 *
 * @param root The root of the project.
 * @param folder Where the files go.
 * @throws Error of esbuild, which has printed what is wrong and where; Error naming a package without a licence file.
 */
export async function bundlePackage(root: string, folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entrySources(manifest), ...makerSources()],
    bundle: true,
    // Else paths in source maps and NOTICES.md depend on where the packages really are.
    preserveSymlinks: true,
    external: ['node:*', ...Object.keys(manifest.peerDependencies)],
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    splitting: true,
    // Its other build is for Node.js alone.
    alias: { fflate: 'fflate/browser' },
    plugins: [portableJpeg],
    sourcemap: true,
    outbase: 'src',
    outdir: folder,
    logLevel: 'warning',
    metafile: true,
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /^node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const notices = [...new Set(names)].sort().map((name) => notice(join(root, 'node_modules', name)));
  const head = '# Parts of the mock and of the command are made by others\n\n';
  await writeFile(join(folder, 'NOTICES.md'), head + (await Promise.all(notices)).join('\n'));
}

/** Makes jpeg-js give bytes instead of a Buffer, which only Node.js has. */
const portableJpeg: Plugin = {
  name: 'portable-jpeg',
  setup({ onLoad }) {
    onLoad({ filter: /\/jpeg-js\/lib\/encoder\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('return Buffer.from(byteout)', 'return new Uint8Array(byteout)'),
    }));
  },
};

/** Name, version and licence of an installed package. */
async function notice(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `## ${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
