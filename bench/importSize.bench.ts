import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export const title = 'Size of an import';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRIES = {
  'openapi-fetch': "export { default } from 'openapi-fetch'",
  createKieClient: "export { createKieClient } from './src/client/index.ts'",
  'everything of the client': "export * from './src/client/index.ts'",
  saveFiles: "export { saveFiles } from './src/files/index.ts'",
  withUploads: "export { withUploads } from './src/files/index.ts'",
  createCallbackHandler: "export { createCallbackHandler } from './src/callbacks/index.ts'",
  validateInput: "export { validateInput } from './src/validation/index.ts'",
  'validator of one model': "export { default } from './dist/validation/models/google/nano-banana.js'",
};

/** What a page or a worker loads for one import, and later for what is imported when it is used: minified, and minified and gzipped. */
export async function bench(): Promise<string[]> {
  const lines = Object.entries(ENTRIES).map(async ([name, contents]) => {
    const { outputFiles, metafile } = await build({
      ...{ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false },
      ...{ target: 'es2022', logLevel: 'error', platform: 'neutral', mainFields: ['module', 'main'] },
      ...{ splitting: true, outdir: '/', metafile: true, external: ['node:*'] },
    });
    const { outputs } = metafile;
    const first = new Set<string>();
    const load = (path: string): void => {
      if (first.has(path)) return;
      first.add(path);
      for (const each of outputs[path]?.imports ?? []) if (each.kind === 'import-statement') load(each.path);
    };
    load(Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>') ?? '');
    const names = new Set(Array.from(first, (path) => basename(path)));
    const [now, later] = [true, false].map((isFirst) =>
      outputFiles.filter(({ path }) => names.has(basename(path)) === isFirst).map(({ contents }) => contents),
    );
    return `${name.padEnd(26)} ${sizeOf(now)}${later?.length ? `; later ${sizeOf(later)}` : ''}`;
  });
  return Promise.all(lines);
}

function sizeOf(files: readonly Uint8Array[] = []): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
  const sum = (sizes: readonly number[]) => kB(sizes.reduce((total, size) => total + size, 0));
  const zipped = files.map((file) => gzipSync(file, { level: 9 }).length);
  return `${sum(files.map(({ length }) => length))} minified, ${sum(zipped)} gzipped`;
}
