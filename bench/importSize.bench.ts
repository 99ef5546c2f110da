import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

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

/** Leaves out what is imported when it is used. What that shares with the rest stays in, as Rollup, Vite and webpack have it. */
const leaveLater: Plugin = {
  name: 'leave-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

/** What a page or a worker loads for one import, and how much more for all that is imported when it is used: minified, and minified and gzipped. */
export async function bench(): Promise<string[]> {
  const lines = Object.entries(ENTRIES).map(async ([name, contents]) => {
    const [now, whole] = await Promise.all([sizes(contents, [leaveLater]), sizes(contents, [])]);
    const later = { minified: whole.minified - now.minified, gzipped: whole.gzipped - now.gzipped };
    return `${name.padEnd(26)} ${inWords(now)}${later.minified > 100 ? `; later ${inWords(later)}` : ''}`;
  });
  return Promise.all(lines);
}

async function sizes(contents: string, plugins: Plugin[]) {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false },
    ...{ target: 'es2022', logLevel: 'error', platform: 'neutral', mainFields: ['module', 'main'] },
    ...{ external: ['node:*'], plugins },
  });
  const [{ contents: bytes } = { contents: new Uint8Array() }] = outputFiles;
  return { minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

function inWords({ minified, gzipped }: { minified: number; gzipped: number }): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
  return `${kB(minified)} minified, ${kB(gzipped)} gzipped`;
}
