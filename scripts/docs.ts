import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main, text } from '../src/command/index.js';
import { buildDocs } from '../tools/docs/build.js';

await main({
  name: 'npm run docs --',
  summary: 'Build the docs of the contract: a table of all models and a reference with an entry for each',
  details: 'They need no network, and work from any folder and from disk.',
  options: { output: { kind: text('folder'), default: 'generated/docs', summary: 'Where to' } },
  async run({ output }) {
    const folder = resolve(fileURLToPath(new URL('..', import.meta.url)), output);
    for (const name of await buildDocs(folder)) console.log(join(folder, name));
  },
});
