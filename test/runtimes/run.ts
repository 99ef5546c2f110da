import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bounded } from '../../src/time/bounded.js';
import { page } from './chromium.js';
import { DIFFERENCES } from './differences.js';
import { install } from './install.js';
import type { Result } from './Runtime.js';
import { RUNTIMES } from './runtimes.js';
import { openSite } from './site.js';

const onTimeout = () => new Error('It did not end');
const LIMIT = { deadline: { ms: 180_000, onTimeout } };

/** Runs the suite in every runtime, side by side, prints a table, and fails if anything is not as expected. */
await install(fileURLToPath(new URL('.', import.meta.url)));
const wanted = process.argv.slice(2);
const chosen = RUNTIMES.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-files-'));
const lines = await Promise.all(
  chosen.map(async (runtime) => {
    const { name, program } = runtime;
    if (!existsSync(program))
      return { name, said: '!!! IS MISSING, AND WAS NOT TESTED !!!', wrong: [program], isMissing: true };
    const site = await openSite(page);
    const start = performance.now();
    try {
      const results = await bounded(() => runtime.run(site, { folder: join(folder, name) }), LIMIT);
      return judge(name, results, (performance.now() - start) / 1000);
    } catch (error) {
      return { name, said: 'broke off', wrong: [`${error}`], isMissing: false };
    } finally {
      await site.close();
    }
  }),
);
await rm(folder, { recursive: true, force: true });

function judge(name: string, results: readonly Result[], seconds: number) {
  const differences = DIFFERENCES[name] ?? {};
  const wrong = results.flatMap((result) => {
    const difference = differences[result.name];
    if (difference === undefined) return result.ok ? [] : [`${result.name}: ${result.note}`];
    const { note, why } = difference;
    if (typeof note === 'string' ? result.note === note : note.test(result.note)) return [];
    return [`${result.name}: ${result.note}; expected here: ${note}, because ${why}`];
  });
  const unknown = Object.keys(differences).filter((each) => !results.some((result) => result.name === each));
  const right = results.length - wrong.length;
  const said = `${right} of ${results.length} as expected, ${Object.keys(differences).length} of them unlike the others, ${seconds.toFixed(1)} s`;
  return { name, said, wrong: [...wrong, ...unknown.map((each) => `${each}: no such case`)], isMissing: false };
}

for (const { name, said, wrong } of lines)
  console.log([`${name.padEnd(11)} ${said}`, ...wrong.map((each) => `    ${each}`)].join('\n'));
// A runtime that can't be had here is not an error, but CI has all of them.
const failed = lines.some(({ wrong, isMissing }) => (isMissing ? process.env.CI !== undefined : wrong.length > 0));
process.exit(failed ? 1 : 0);
