import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an update may write: files, and folders with all that is in them. */
const WRITTEN = [
  'openapi/models',
  'generated',
  'src/client/errors',
  'src/cli/commands.ts',
  'test/facts/models.json',
  'CHANGELOG.md',
];

/**
 * Does work that writes, and puts every file back as it was if it fails.
 *
 * @throws What the work threw.
 */
export async function restoring<T>(root: string, work: () => Promise<T>): Promise<T> {
  const before = await read(root);
  try {
    return await work();
  } catch (error) {
    const after = await read(root);
    for (const [path, text] of before) if (after.get(path) !== text) await writeFile(path, text);
    for (const path of after.keys()) if (!before.has(path)) await rm(path);
    throw error;
  }
}

async function read(root: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const each of WRITTEN) {
    const path = join(root, each);
    const files = each.includes('.') ? [path] : await filesIn(path);
    for (const file of files) texts.set(file, await readFile(file, 'utf8'));
  }
  return texts;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The docs are built by themselves, and large.
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() && !path.includes(join('generated', 'docs')) ? [path] : [];
  });
}
