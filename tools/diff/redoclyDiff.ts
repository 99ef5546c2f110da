import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from '../process/redocly.js';
import type { Change } from './Change.js';
import { DiffError } from './DiffError.js';

/**
 * Compares two bundled contracts with `redocly diff`.
 *
 * @throws DiffError with what Redocly CLI said, if it reports nothing.
 */
export async function redoclyDiff(base: unknown, revision: unknown): Promise<Change[]> {
  // In a folder of its own, since it reads the redocly.yaml of the one it runs in.
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-diff-'));
  try {
    await writeFile(join(folder, 'base.json'), JSON.stringify(base));
    await writeFile(join(folder, 'revision.json'), JSON.stringify(revision));
    const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--output', 'report.json'];
    await redocly(folder, [...args, '--fail-on', 'none']);
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).changes;
  } catch (error) {
    const said = error instanceof Error ? error.message : error;
    throw new DiffError(`redocly diff could not compare the contracts\n${said}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
