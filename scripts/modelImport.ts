import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { day, Misuse, main, text, url } from '../src/command/index.js';
import { modelFiles } from '../tools/contract/modelFiles.js';
import { importFiles } from '../tools/importer/importFiles.js';
import { PageError } from '../tools/importer/PageError.js';
import { report } from '../tools/importer/report.js';

await main({
  name: 'npm run model:import --',
  summary: 'Read saved vendor pages, in any form in which they come, into openapi/models/<model id>.yaml',
  details: 'Words and rules that are there stay. What changed, what was kept and what is left to write is printed.',
  positionals: {
    pages: { kind: text('file'), required: true, many: true, summary: 'A saved page, or - for standard input' },
  },
  options: {
    model: { kind: text('id'), summary: 'The model, where the page names none, or another; with one page only' },
    date: { kind: day, summary: 'The day on which the pages were saved; always needed, as no page has it' },
    source: { kind: url, summary: 'The address of the page; with one page only' },
    'dry-run': { summary: 'Print, but write nothing' },
  },
  json: 'one JSON object per page',
  exitCodes: { 1: 'A page could not be read' },
  examples: [
    'npm run model:import -- --date 2026-11-23 page.md',
    'npm run --silent model:import -- --date 2026-11-23 --json - < page.md',
  ],
  async run({ pages, model, source, date, ...values }, { print }) {
    if (pages.length > 1 && (model ?? source) !== undefined) throw new Misuse('--model and --source are for one page');
    // An old page that passed for one of today would overwrite what is newer.
    if (date === undefined) throw new Misuse('--date is missing: the day on which the pages were saved, as 2026-11-23');
    const files = modelFiles(fileURLToPath(new URL('..', import.meta.url)));
    const unread: string[] = [];
    for await (const each of importFiles(pages, files, { model, source, date, dryRun: values['dry-run'] })) {
      if (each instanceof PageError) {
        unread.push(each.message);
        continue;
      }
      const { text: _, ...facts } = each;
      print(facts, report(each, styleText));
    }
    if (unread.length > 0) throw new Error(unread.join('\n'));
  },
});
