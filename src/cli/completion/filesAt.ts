import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The paths that `@boats/la` can become: no shell knows that a path follows the `@`. */
export async function filesAt(word: string): Promise<(readonly [path: string, summary: string])[]> {
  const path = word.slice(1);
  const folder = path.endsWith('/') ? path : path.includes('/') ? `${dirname(path)}/` : '';
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
  return entries
    .map((entry) => [`@${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`, ''] as const)
    .filter(([value]) => value.startsWith(word));
}
