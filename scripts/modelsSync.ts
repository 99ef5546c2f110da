import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelFiles } from '../tools/importer/modelFiles.js';
import { createLiveModels } from '../tools/sync/liveModels.js';
import type { Row } from '../tools/sync/Row.js';
import { syncState } from '../tools/sync/SyncState.js';
import { syncModels } from '../tools/sync/syncModels.js';
import { table } from '../tools/sync/table.js';
import { command } from './command.js';

const HELP = `Usage: npm run models:sync -- [options]

Asks the vendor for all models that it has now and their schemas, one request a second, and imports those that differ
into openapi/models/. Needs KIE_API_KEY; KIE_BASE_URL stands in for https://api.kie.ai. Nothing is billed. What was done is
remembered in .models-sync.json until all is done, so that an interrupted sync goes on where it stopped, on the same day.

  --dry-run   print what would change, but write no model file
  --json      print one JSON object: npm run --silent models:sync -- --json
  --help      print this

Exit code: 0 if every model could be compared, 1 if not, 2 if the command was misused.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { KIE_BASE_URL: baseUrl = 'https://api.kie.ai', KIE_API_KEY: apiKey = '' } = process.env;
  const date = new Date().toISOString().slice(0, 10);
  const { rows, oddities } = await syncModels({
    live: createLiveModels({
      baseUrl,
      apiKey,
      onRetry: (why, ms) => clear(`${why}; again in ${Math.ceil(ms / 1_000)} s`),
    }),
    files: modelFiles(root),
    state: syncState(`${root}.models-sync.json`, [baseUrl, date, values['dry-run']].join(' ')),
    date,
    dryRun: values['dry-run'],
    onProgress: progress,
  });
  for (const oddity of oddities) clear(`listModels: ${oddity}`);
  console.log(values.json ? JSON.stringify({ models: rows, oddities }) : table(rows));
  if (rows.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
}

const WIDTH = 30;

/** A bar that is drawn over itself on a terminal, and a line per model elsewhere. */
function progress(done: number, total: number, { model, outcome }: Row): void {
  const bar = '#'.repeat(Math.round((done / total) * WIDTH)).padEnd(WIDTH, '.');
  if (!process.stderr.isTTY) console.error(`${done}/${total} ${model}: ${outcome}`);
  else process.stderr.write(`\r\u001b[K[${bar}] ${done}/${total} ${model}${done === total ? '\n' : ''}`);
}

/** A line of its own, after a bar that may stand there. */
const clear = (text: string): void => console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${text}`);

await command('npm run models:sync', main);
