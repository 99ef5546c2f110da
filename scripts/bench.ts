import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Misuse } from '../src/cli/Misuse.js';
import { command } from './command.js';

const HELP = `Usage: npm run bench [-- <word>]

Measures calls, callbacks, docs, imports, mocks and what the number of models costs; with a word, only those that have it in
their title.

  --help   print this
`;

/** What each file `bench/<what it measures>.bench.ts` exports. */
interface Bench {
  readonly title: string;
  /** Measures, and says what came of it, a line each. */
  bench(): Promise<readonly string[]>;
}

const folder = new URL('../bench/', import.meta.url);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [word = ''] = positionals;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
  const all: Bench[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  const chosen = all.filter(({ title }) => title.toLowerCase().includes(word.toLowerCase()));
  if (chosen.length === 0)
    throw new Misuse(`No title has "${word}" in it: ${all.map(({ title }) => title).join('; ')}`);
  console.log(`Node.js ${process.version}`);
  for (const { title, bench } of chosen) {
    console.log(`\n${title}`);
    for (const line of await bench()) console.log(`  ${line}`);
  }
}

await command('npm run bench', main);
