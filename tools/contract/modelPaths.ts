import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The path of every file below `openapi/models/`, such as `google/nano-banana.yaml`, sorted. Nothing else lists the folder.
 *
 * @param root The root of the project.
 */
export async function modelPaths(root: string): Promise<string[]> {
  const folder = join(root, 'openapi', 'models');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
