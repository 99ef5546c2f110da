import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText } from 'node:util';
import { Misuse } from '../src/command/Misuse.js';
import { type Imported, importPage } from '../tools/importer/importPage.js';
import { modelFiles } from '../tools/importer/modelFiles.js';
import { PageError } from '../tools/importer/PageError.js';
import { readPage } from '../tools/importer/recognise.js';
import { type Paint, report } from '../tools/importer/report.js';
import { command } from './command.js';

const HELP = `Usage: npm run model:import -- [options] <file | -> ...

Reads saved vendor pages, in any of the forms in which they come, and writes or updates openapi/models/<model id>.yaml.
Words and rules that are there stay. What changed, what was kept and what is left to write is printed.

  --model <id>       the model, where the page names none, or another; with one page only
  --date <day>       the day on which the pages were saved, such as 2026-08-19; default: today
  --source <url>     the address of the page; with one page only
  --dry-run          print, but write nothing
  --json             print one JSON object per page: npm run --silent model:import -- --json <file>
  --help             print this

Exit code: 0 if all pages were read, 1 if one was not, 2 if the command was misused.
`;

const OPTIONS = {
  model: { type: 'string' },
  date: { type: 'string' },
  source: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (positionals.length === 0) throw new Misuse('Name a saved page, or - for standard input');
  if (positionals.length > 1 && (values.model ?? values.source) !== undefined)
    throw new Misuse('--model and --source are for one page');
  const { model, source, date = new Date().toISOString().slice(0, 10) } = values;
  // February 31 is parsed as a day in March.
  if (new Date(Date.parse(date) || 0).toISOString().slice(0, 10) !== date)
    throw new Misuse(`--date ${date} must be a day, such as 2026-08-19`);
  if (source !== undefined && !/^https?:\/\/\S+$/.test(source)) throw new Misuse(`--source ${source} must be a URL`);
  const files = modelFiles(fileURLToPath(new URL('..', import.meta.url)));
  for (const name of positionals) {
    try {
      const page = readPage(await load(name), name);
      const imported = await importPage(page, { model, date, source, known: await files.ids(), read: files.read });
      if (!values['dry-run'] && imported.outcome !== 'unchanged') await files.write(imported.model, imported.text);
      print(imported, values.json ?? false);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}

const load = (name: string): Promise<string> =>
  name === '-'
    ? readAll(process.stdin)
    : readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw new PageError(name, 0, `cannot be read: ${error.code ?? error.message}`);
      });

function print(imported: Imported, json: boolean): void {
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  const paint: Paint = (colour, text) => (isColoured ? styleText(colour, text) : text);
  const { text: _, ...facts } = imported;
  console.log(json ? JSON.stringify(facts) : report(imported, paint));
}

await command('npm run model:import', main);
