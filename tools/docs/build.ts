import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBundle } from '../contract/readBundle.js';
import { redocly } from '../process/redocly.js';
import type { Bundle } from './Bundle.js';
import { guidesOf } from './guides.js';
import { landing, REFERENCE } from './landing.js';
import { offline } from './offline.js';
import { docsView, LANDING } from './view.js';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the docs of `generated/` into `folder`, and says what it wrote. */
export async function buildDocs(folder: string): Promise<string[]> {
  const bundle: Bundle = await readBundle();
  const part = (name: string) => readFile(new URL(`landing/${name}`, import.meta.url), 'utf8');
  const parts = { guides: guidesOf(bundle), style: await part('style.css'), script: await part('filter.js') };
  const pages = { [LANDING]: landing(bundle, parts), [REFERENCE]: offline(await redoc(await docsView(bundle))) };

  await mkdir(folder, { recursive: true });
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
  // Unmodified: this is the contract, and the view is for reading only.
  await copyFile(join(generated, 'openapi.yaml'), join(folder, 'openapi.yaml'));
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(bundle, null, 2));
  return [...Object.keys(pages), 'openapi.yaml', 'openapi.json'];
}

/** The page that Redoc makes of an OpenAPI document. @throws RedoclyError with what Redocly CLI said. */
async function redoc(document: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-docs-'));
  try {
    await writeFile(join(folder, 'view.json'), JSON.stringify(document));
    const output = join(folder, REFERENCE);
    const args = ['build-docs', join(folder, 'view.json'), '--output', output, '--inlineBundle'];
    // Two levels are the fields of the input: what people came for.
    args.push('--openapi.schemasExpansionLevel', '2', '--openapi.hideDownloadButtons');
    await redocly(root, args);
    return await readFile(output, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
