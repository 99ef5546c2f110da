import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import { importPage } from '../tools/importer/importPage.js';
import { readPage } from '../tools/importer/recognise.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'What the import of a vendor page costs';

const ROUNDS = { warmUp: 1, counted: 5 };
const FIELDS = 1_900;
const MODEL = 'paper/lantern-2.0';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Each form with a page of about 1 MB. */
const PAGES = { documentation: documentation(), 'live schema': liveSchema(), 'form text': formText() };

/** Reading and importing a page of 1 MB against a bare parse of an equal one, and an ordinary page as a command. */
export async function bench(): Promise<string[]> {
  const yaml = PAGES.documentation.split('```yaml\n')[1]?.split('```')[0] ?? '';
  const figures = await inRounds(ROUNDS, {
    'bare parse': () => timed(() => parseDocument(yaml, { uniqueKeys: false })),
    ...Object.fromEntries(Object.entries(PAGES).map(([form, page]) => [form, () => timed(() => imported(page))])),
    command: () => timed(command),
  });
  const bare = figures.get('bare parse');
  return Array.from(figures, ([name, times]) => {
    const ratio =
      name === 'command' ? 'one page of tests' : `${medianRatio(times, bare).toFixed(1)} times a bare parse`;
    return `${name}: ${median(times).toFixed(0)} ms (${ratio})`;
  });
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const imported = (page: string) =>
  importPage(readPage(page, 'page'), { model: MODEL, date: '2026-11-23', known: [], read: async () => undefined });

const command = () =>
  promisify(execFile)(
    process.execPath,
    [
      '--import',
      'tsx',
      'scripts/modelImport.ts',
      '--date',
      '2026-11-23',
      '--dry-run',
      'test/tools/importer/pages/documentation.md',
    ],
    { cwd: root },
  );

function schemas(): [string, object][] {
  const description = 'What is folded here, and how. '.repeat(13);
  return Array.from({ length: FIELDS }, (_, at) => [`field${at}`, { type: 'string', maxLength: at, description }]);
}

function openapi(): object {
  const input = { type: 'object', properties: Object.fromEntries(schemas()) };
  const properties = { model: { type: 'string', enum: [MODEL] }, input };
  const post = { requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } } };
  return { openapi: '3.1.0', paths: { '/api/v1/jobs/createTask': { post } } };
}

function documentation(): string {
  return `# Lantern\n\`\`\`yaml\n${stringify(openapi())}\`\`\`\n`;
}

function liveSchema(): string {
  return JSON.stringify({ code: 200, data: { model: MODEL, openapi: openapi() } }, null, 2);
}

function formText(): string {
  const words = 'What is folded here, and how.\n'.repeat(16);
  const fields = Array.from(
    { length: FIELDS },
    (_, at) => `input.field${at}\nOptional\nstring\n${words}Max length: ${at} characters\n`,
  );
  return `${fields.join('')}Request Example\n`;
}
