import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { generate } from '../../../tools/contract/generate.js';
import { factsFile } from '../../../tools/facts/factsFile.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const COPIED = ['biome.json', 'redocly.yaml', 'src/cli', 'src/client/errors', 'src/mock', 'openapi', 'package.json'];

/** A small project in a temporary folder: the contract with one model, and what follows from it. */
export async function project(model: string) {
  const folder = await mkdtemp(join(tmpdir(), 'kie-update-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const each of COPIED) {
    const isOther = (path: string) =>
      path.includes(join('openapi', 'models', '')) && path.endsWith('.yaml') && !path.endsWith(`${model}.yaml`);
    await cp(join(root, each), join(folder, each), { recursive: true, filter: (path) => !isOther(path) });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- The first.\n');
  const facts = await factsFile(root).read();
  await put('test/facts/models.json', `${JSON.stringify({ [model]: facts[model] })}\n`);
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
