import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Misuse } from '../src/command/Misuse.js';
import { buildDocs } from '../tools/docs/build.js';
import { command } from './command.js';

const HELP = `Usage: npm run docs [-- options]

Builds the docs of generated/openapi.json: a table of all models and a reference with an entry for each. They need no network,
and work from any folder and from disk.

  --output <folder>   where to                    default: generated/docs
  --help              print this
`;

const DEFAULT = fileURLToPath(new URL('../generated/docs/', import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { output: { type: 'string', default: DEFAULT }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.output === '') throw new Misuse('--output is empty, must be a folder');
  const folder = resolve(values.output);
  for (const name of await buildDocs(folder)) console.log(`${folder}/${name}`);
}

await command('npm run docs', main);
