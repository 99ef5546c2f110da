import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/**
 * Installs what the lock in `folder` says, unless it is there, and the package as it is published. `dist/` must be built.
 */
export async function install(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const mark = join(folder, 'node_modules/.cache/package-lock.json');
  if ((await readFile(mark, 'utf8').catch(() => '')) !== lock) {
    // Without links: `node` in node_modules/.bin would take the place of the one that runs this.
    await run('npm', ['ci', '--no-bin-links', '--no-audit', '--no-fund'], { cwd: folder });
    await mkdir(join(folder, 'node_modules/.cache'), { recursive: true });
    await cp(join(folder, 'package-lock.json'), mark);
  }
  const packed = await mkdtemp(join(tmpdir(), 'kie-openapi-'));
  try {
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed], {
      cwd: root,
    });
    const target = join(folder, 'node_modules/kie-openapi');
    await rm(target, { recursive: true, force: true });
    await mkdir(target);
    await run('tar', ['-xzf', join(packed, stdout.trim()), '--strip-components=1', '-C', target]);
  } finally {
    await rm(packed, { recursive: true, force: true });
  }
}
