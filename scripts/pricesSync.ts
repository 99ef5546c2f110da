import { fileURLToPath } from 'node:url';
import { account } from '../src/cli/account.js';
import { main } from '../src/command/index.js';
import { modelFiles } from '../tools/contract/modelFiles.js';
import { priceLines, syncPrices } from '../tools/prices/syncPrices.js';

await main({
  name: 'npm run prices:sync --',
  summary: 'Write what the vendor asks now into x-prices of openapi/models/, and say what became dearer',
  details:
    'It reads the list of prices that the vendor publishes, one page a second, without a key. A price is known by its words in ' +
    'test/facts/prices.json; one that is not known is only reported. Afterwards, run `npm run generate`.',
  options: { 'dry-run': { summary: 'Print what would change, but write nothing' } },
  environment: { KIE_BASE_URL: account.KIE_BASE_URL },
  json: 'one JSON object',
  exitCodes: { 1: 'The prices could not be read' },
  examples: ['npm run prices:sync -- --dry-run', 'npm run --silent prices:sync -- --json'],
  async run({ 'dry-run': dryRun, KIE_BASE_URL: baseUrl }, { print }) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const date = new Date().toISOString().slice(0, 10);
    const synced = await syncPrices({ root, files: modelFiles(root), date, dryRun, baseUrl });
    print(synced, priceLines(synced));
  },
});
