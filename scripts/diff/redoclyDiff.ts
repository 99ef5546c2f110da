import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Change } from './Change.js';
import { DiffError } from './DiffError.js';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const TIMEOUT_MS = 120_000;

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
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    await promisify(execFile)(process.execPath, [redocly, ...args, '--fail-on', 'none'], {
      cwd: folder,
      env,
      maxBuffer: 2 ** 26,
      timeout: TIMEOUT_MS,
    });
    return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).changes;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? `${error.stderr}` : `${error}`;
    // The box around its note on Node.js 20 says nothing about the contract.
    throw new DiffError(
      `redocly diff could not compare the contracts\n${said.replaceAll(/^ *[╔║╚].*\n/gm, '').trim()}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
