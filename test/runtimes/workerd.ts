import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Makes one module of the suite, as a Worker is deployed. */
export const bundleWorker = () =>
  build({
    entryPoints: [`${folder}drivers/workerd.mjs`],
    outfile: `${folder}node_modules/.cache/worker.mjs`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['workerd', 'worker'],
    logLevel: 'error',
  });

/** workerd tells its port in a line of JSON. */
export const PORT = /"listen","socket":"http","port":(\d+)/;

/** Serves the bundle on a port of this machine. */
export const workerdCommand = (program: string): string[] => [
  ...[program, 'serve', `${folder}drivers/workerd.capnp`],
  ...['--control-fd=1', '--socket-addr=http=127.0.0.1:0'],
];
