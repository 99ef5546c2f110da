import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMock } from '../../src/mock/index.js';
import type { Bundle } from '../contract/PublishedBundle.js';
import { readBundle } from '../contract/readBundle.js';
import { redocly } from '../process/redocly.js';
import { landing, MOCK, REFERENCE } from './landing.js';
import { offline } from './offline.js';
import { docsView, LANDING } from './view.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the docs of `generated/` into `folder`.
 *
 * @returns The names of the files that it wrote.
 * @throws RedoclyError with what Redocly CLI said; Error naming what the contract or Redoc's page lacks.
 */
export async function buildDocs(folder: string): Promise<string[]> {
  const bundle: Bundle = await readBundle();
  const pages = {
    [LANDING]: landing(bundle),
    [REFERENCE]: offline(await redoc(await docsView(bundle))),
    [MOCK]: offline(await redoc(await mockDescription())),
  };

  await mkdir(folder, { recursive: true });
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
  // Unchanged: programs read the contract, the view is for people.
  await copyFile(join(root, 'generated', 'openapi.yaml'), join(folder, 'openapi.yaml'));
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(bundle, null, 2));
  return [...Object.keys(pages), 'openapi.yaml', 'openapi.json'];
}

/** What the mock says of its own routes. */
const mockDescription = async (): Promise<object> =>
  (await createMock().fetch('http://mock.invalid/__mock/openapi.json')).json();

/** The page that Redoc makes of an OpenAPI document. */
async function redoc(document: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-docs-'));
  try {
    const [view, page] = [join(folder, 'view.json'), join(folder, REFERENCE)];
    await writeFile(view, JSON.stringify(document));
    // Two levels are the fields of the input: what people came for.
    const look = ['--openapi.schemasExpansionLevel', '2', '--openapi.hideDownloadButtons'];
    await redocly(root, ['build-docs', view, '--output', page, '--inlineBundle', ...look]);
    return await readFile(page, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
