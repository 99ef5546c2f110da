import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { account } from '../src/cli/account.js';
import { day, Misuse, main, text, url } from '../src/command/index.js';
import { report } from '../tools/importer/report.js';
import { createLiveModels } from '../tools/sync/liveModels.js';
import { isId } from '../tools/update/readPages.js';
import { summary } from '../tools/update/summary.js';
import { updateModels } from '../tools/update/updateModels.js';

const { required: _, ...key } = account.KIE_API_KEY;

await main({
  name: 'npm run model:update --',
  summary: 'Follow changed vendor pages: model files, what the pages said, generated/ and CHANGELOG.md',
  details:
    'It prints what was taken, what was kept, and which words are left to write. Write them, then run it without a page: it goes ' +
    'on with generated/ and CHANGELOG.md. If a step fails, every file is as it was before.',
  positionals: {
    names: {
      kind: text('page or id'),
      many: true,
      summary: 'A saved page, - for standard input, or a model id, whose live schema is asked for',
    },
  },
  options: {
    date: { kind: day, summary: 'The day on which the pages were saved; always needed for pages' },
    model: { kind: text('id'), summary: 'The model, where the page names none, or another; with one page only' },
    source: { kind: url, summary: 'The address of the page; with one page only' },
    'dry-run': { summary: 'Print, but write nothing' },
  },
  environment: { ...account, KIE_API_KEY: { ...key, summary: `${key.summary}; needed for ids only` } },
  json: 'one JSON object',
  exitCodes: { 1: 'A step failed; nothing was changed' },
  examples: [
    'npm run model:update -- --date 2026-11-23 page.md',
    'npm run model:update -- google/nano-banana',
    'npm run model:update',
  ],
  async run({ names, date, model, source, KIE_API_KEY: apiKey, KIE_BASE_URL: baseUrl, ...values }, { print }) {
    if (names.length > 1 && (model ?? source) !== undefined) throw new Misuse('--model and --source are for one page');
    const areIds = await Promise.all(names.map(isId));
    if (areIds.includes(false) && date === undefined)
      throw new Misuse('--date is missing: the day on which the pages were saved, as 2026-11-23');
    if (areIds.includes(true) && apiKey === undefined)
      throw new Misuse(
        `KIE_API_KEY is missing: ${names[areIds.indexOf(true)]} is no file, and its live schema needs the key`,
      );
    const updated = await updateModels({
      root: fileURLToPath(new URL('..', import.meta.url)),
      names,
      live: apiKey === undefined ? undefined : createLiveModels({ baseUrl, apiKey }),
      date: date ?? new Date().toISOString().slice(0, 10),
      model,
      source,
      dryRun: values['dry-run'],
      onStep: (step) => console.error(`${step} …`),
    });
    const models = updated.reads.map(({ imported: { text: _, ...facts } }) => facts);
    const reports = updated.reads.map(({ imported }) => report(imported, styleText));
    const last = values['dry-run'] ? 'Nothing was written' : summary(updated);
    print({ models, left: updated.left, changes: updated.changes }, [...reports, last].join('\n'));
  },
});
