import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../runtimes/install.js';
import { bundlers } from './bundlers.js';
import type { Consumer } from './Consumer.js';
import { commonJs } from './commonJs.js';
import { deno } from './deno.js';
import { next } from './next.js';
import { typescripts } from './typescript.js';

/** Uses the package in every way, two at a time, prints a line each, and fails if one does. */
const apps = fileURLToPath(new URL('apps', import.meta.url));
const wanted = process.argv.slice(2);
const queue = [...typescripts, deno, ...commonJs, ...bundlers, ...next].filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
await rm(apps, { recursive: true, force: true });
await install(fileURLToPath(new URL('.', import.meta.url)));

async function judge({ name, use }: Consumer): Promise<void> {
  const folder = join(apps, name.replaceAll(/[^\w.]+/g, '-'));
  const start = performance.now();
  try {
    await mkdir(folder, { recursive: true });
    await use(folder);
    console.log(`${name.padEnd(42)} right, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    process.exitCode = 1;
    const lines = (error instanceof Error ? error.message : `${error}`).split('\n').slice(0, 20);
    console.log([`${name.padEnd(42)} WRONG`, ...lines.map((line) => `    ${line}`)].join('\n'));
  }
}

const worker = async () => {
  for (let each = queue.shift(); each !== undefined; each = queue.shift()) await judge(each);
};
await Promise.all([worker(), worker()]);
if (process.exitCode === undefined) await rm(apps, { recursive: true, force: true });
