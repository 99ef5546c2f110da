import { fileURLToPath } from 'node:url';
import { account } from '../src/cli/account.js';
import { main } from '../src/command/index.js';
import { modelFiles } from '../tools/contract/modelFiles.js';
import { factsFile } from '../tools/facts/factsFile.js';
import { createLiveModels } from '../tools/sync/liveModels.js';
import { showLine, showProgress } from '../tools/sync/progress.js';
import { syncState } from '../tools/sync/SyncState.js';
import { syncModels } from '../tools/sync/syncModels.js';
import { table } from '../tools/sync/table.js';

await main({
  name: 'npm run models:sync --',
  summary: 'Import into openapi/models/ what the vendor has now: all models whose schemas differ',
  details:
    'It asks the vendor for all its models and their schemas, one request a second. Nothing is billed. ' +
    'Afterwards, `npm run model:update` says what is left to write, or makes generated/ and the lines in CHANGELOG.md. ' +
    'What was done is remembered in .models-sync.json until all is done, so that an interrupted sync goes on where ' +
    'it stopped, on the same day.',
  options: { 'dry-run': { summary: 'Print what would change, but write no model file' } },
  environment: account,
  json: 'one JSON object',
  exitCodes: { 1: 'A model could not be compared' },
  examples: ['npm run models:sync -- --dry-run', 'npm run --silent models:sync -- --json'],
  async run({ 'dry-run': dryRun, KIE_API_KEY: apiKey, KIE_BASE_URL: baseUrl }, { print }) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const date = new Date().toISOString().slice(0, 10);
    const onRetry = (why: string, ms: number) => showLine(`${why}; again in ${Math.ceil(ms / 1_000)} s`);
    const { rows, oddities } = await syncModels({
      live: createLiveModels({ baseUrl, apiKey, onRetry }),
      files: modelFiles(root),
      state: syncState(`${root}.models-sync.json`, [baseUrl, date, dryRun].join(' ')),
      date,
      dryRun,
      facts: factsFile(root),
      onProgress: showProgress,
    });
    for (const oddity of oddities) showLine(`listModels: ${oddity}`);
    print({ models: rows, oddities }, table(rows));
    const failed = rows.filter(({ outcome }) => outcome === 'failed').length;
    if (failed > 0) throw new Error(`${failed} of ${rows.length} models could not be compared`);
  },
});
