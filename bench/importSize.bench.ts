import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export const title = 'Size of an import';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRIES = {
  'openapi-fetch': "export { default } from 'openapi-fetch'",
  createKieClient: "export { createKieClient } from './src/client/index.ts'",
  'everything of the client': "export * from './src/client/index.ts'",
  createCallbackHandler: "export { createCallbackHandler } from './src/callbacks/index.ts'",
  validateInput: "export { validateInput } from './src/validation/index.ts'",
  'validator of one model': "export { default } from './dist/validation/models/google/nano-banana.js'",
};

/** What a page or a worker loads for one import: minified, and minified and gzipped. */
export async function bench(): Promise<string[]> {
  const lines = Object.entries(ENTRIES).map(async ([name, contents]) => {
    const { outputFiles } = await build({
      ...{ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false },
      ...{ target: 'es2022', logLevel: 'error', platform: 'neutral', mainFields: ['module', 'main'] },
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
    return `${name.padEnd(26)} ${kB(code.length)} minified, ${kB(gzipSync(code, { level: 9 }).length)} gzipped`;
  });
  return Promise.all(lines);
}
