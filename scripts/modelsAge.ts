import { fileURLToPath } from 'node:url';
import { columns } from '../src/command/columns.js';
import { main, wholeNumber } from '../src/command/index.js';
import { modelFiles } from '../tools/contract/modelFiles.js';
import { ages } from '../tools/update/ages.js';

await main({
  name: 'npm run models:age --',
  summary: "Say how many days old the vendor's page of each model is, the oldest first",
  options: {
    'older-than': { kind: wholeNumber({ placeholder: 'days' }), summary: 'Leave out what is not older than this' },
  },
  json: 'one JSON object',
  examples: ['npm run models:age -- --older-than 90', 'npm run --silent models:age -- --json'],
  async run({ 'older-than': olderThan = -1 }, { print }) {
    const today = new Date().toISOString().slice(0, 10);
    const all = await ages(modelFiles(fileURLToPath(new URL('..', import.meta.url))), today);
    const models = all.filter(({ days }) => days > olderThan);
    const rows = models.map(({ model, documented, days }) => [model, documented, days]);
    const lines = columns([['model', 'page of', 'days'], ...rows]);
    print({ today, models }, [...lines, `${models.length} of ${all.length} models`].join('\n'));
  },
});
