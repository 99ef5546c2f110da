import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, openPage } from '../browser/chromium.js';
import type { Consumer } from './Consumer.js';
import { shell } from './shell.js';

/** A page that buys a picture from a mock in the page itself, and says in its title how it went. */
export const APP = `
  import { createKieClient } from 'kie-openapi';
  import { createMock } from 'kie-openapi/mock';
  import nanoBanana from 'kie-openapi/validation/google/nano-banana';

  const mock = createMock({ durations: 0 });
  const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch, validate: [nanoBanana], dangerouslyAllowBrowser: true });
  const { state, files } = await kie.run('google/nano-banana', { prompt: 'A paper boat' });
  const picture = await mock.fetch(files[0].url);
  document.title = state + ' ' + picture.headers.get('content-type');`;

/** How each makes \`out/app.js\` of \`app.js\`, for browsers. */
const BUILDS = {
  esbuild: `
    import { build } from 'esbuild';
    await build({ entryPoints: ['app.js'], bundle: true, format: 'esm', outfile: 'out/app.js', logLevel: 'error' });`,
  Rollup: `
    import { nodeResolve } from '@rollup/plugin-node-resolve';
    import { rollup } from 'rollup';
    const onwarn = ({ message }) => { throw new Error(message); };
    const bundle = await rollup({ input: 'app.js', plugins: [nodeResolve({ browser: true })], onwarn });
    await bundle.write({ dir: 'out', format: 'es' });`,
  Vite: `
    import { build } from 'vite';
    await build({
      ...{ configFile: false, logLevel: 'error' },
      build: { target: 'es2022', outDir: 'out', lib: { entry: 'app.js', formats: ['es'], fileName: () => 'app.js' } },
    });`,
  webpack: `
    import { resolve } from 'node:path';
    import webpack from 'webpack';
    const compiler = webpack({
      ...{ mode: 'production', target: ['web', 'es2022'], entry: './app.js' },
      ...{ experiments: { outputModule: true }, performance: false },
      output: { path: resolve('out'), filename: 'app.js', module: true },
    });
    compiler.run((error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) throw new Error(error ?? stats.toString('errors-warnings'));
    });`,
};

/** Bundles for browsers, each of which runs in Chromium. */
export const bundlers: readonly Consumer[] = Object.entries(BUILDS).map(([name, build]) => ({
  name,
  async use(folder) {
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    await writeFile(join(folder, 'app.js'), APP);
    await writeFile(join(folder, 'build.js'), build);
    await shell(folder, process.execPath, 'build.js');
    await writeFile(join(folder, 'out/index.html'), '<!doctype html><script type="module" src="/app.js"></script>');
    const title = await titleOf(join(folder, 'out'));
    if (title !== 'success image/png') throw new Error(`The page says ${JSON.stringify(title)}`);
  },
}));

/** The title of the page in `folder`, once it has one. */
async function titleOf(folder: string): Promise<string> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1);
    const body = await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': name.endsWith('.js') ? 'text/javascript' : 'text/html',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  try {
    // It listens on a port, and on no pipe.
    const { port } = server.address() as AddressInfo;
    const { page, complaints } = await openPage(browser, `http://127.0.0.1:${port}`);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page
      .waitForFunction(() => document.title !== '', undefined, { timeout: 20_000 })
      .catch((error) => {
        throw new Error(complaints.join('\n') || error.message);
      });
    return await page.title();
  } finally {
    await browser.close();
    server.close();
  }
}
