import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { generate } from '../../../tools/contract/generate.js';
import type { Fact } from '../../../tools/facts/Fact.js';
import { factsFile } from '../../../tools/facts/factsFile.js';
import { LANTERN, SAME } from '../importer/documents.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** What is known of the lantern's page. */
const FACT: Fact = {
  documented: '2026-08-19',
  deviations: { '/rules': 'floating lanterns need a colour' },
  input: { type: 'object', required: ['word'], properties: SAME },
};
const COPIED = ['biome.json', 'redocly.yaml', 'src/cli', 'src/client/errors', 'src/mock', 'openapi', 'package.json'];

/** A small project in a temporary folder: the contract with the lantern as its only model, and what follows from it. */
export async function project() {
  const folder = await mkdtemp(join(tmpdir(), 'kie-update-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const isKept = (path: string) => !(path.includes(join('openapi', 'models', '')) && path.endsWith('.yaml'));
  for (const each of COPIED) await cp(join(root, each), join(folder, each), { recursive: true, filter: isKept });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- The first.\n');
  await put('openapi/models/paper/lantern-2.0.yaml', LANTERN);
  await put('test/facts/models.json', `${JSON.stringify({ 'paper/lantern-2.0': FACT })}\n`);
  for await (const _ of generate(folder, false));

  async function put(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return {
    folder,
    put,
    read: (file: string) => readFile(join(folder, file), 'utf8'),
    facts: () => factsFile(folder).read(),
    /** The text of every file, by path. */
    async all(): Promise<Record<string, string>> {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(
        await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')] as const)),
      );
    },
  };
}
