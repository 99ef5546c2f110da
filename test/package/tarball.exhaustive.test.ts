import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { catalogue } from '../../generated/catalogue.js';
import { execute, temporaryCopy } from '../scripts/temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = async (command: string, ...args: string[]) =>
  (await promisify(execFile)(command, args, { cwd: root, maxBuffer: 2 ** 26 })).stdout.trim();

/** Where an entry of package.json leads. */
type Target = string | Readonly<Record<string, string>>;

const hashOf = async (file: string) =>
  createHash('sha512')
    .update(await readFile(file))
    .digest('hex');

describe('the tarball', () => {
  it('holds committed files, what is built of them, and every entry', async () => {
    const files = await run('tar', '--list', '--gzip', '--file', inject('tarball'));
    const published = files.split('\n').map((file) => file.replace(/^package\//, ''));
    const tracked = new Set((await run('git', 'ls-files')).split('\n'));
    const { bin, exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const targets: string[] = [...Object.values<string>(bin), ...Object.values<Target>(exports)]
      .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
      .map((target) => target.replace('./', ''));
    const ofModels = (file: string) =>
      Object.keys(catalogue).some((id) => targets.includes(file.replace(`/${id}.`, '/*.')));
    const isBuilt = (file: string) =>
      targets.includes(file.replace(/\.map$/, '')) ||
      ofModels(file) ||
      // What several entries share.
      /^dist\/[\w-]+-[A-Z0-9]{8}\.js(\.map)?$/.test(file) ||
      ['dist/NOTICES.md', 'dist/openapi.json'].includes(file) ||
      existsSync(join(root, file.replace(/^dist\/(.*)\.d\.ts(\.map)?$/, 'src/$1.ts')));

    expect(published.filter((file) => !(file.startsWith('dist/') ? isBuilt(file) : tracked.has(file)))).toEqual([]);
    expect(published).toEqual(expect.arrayContaining(targets.filter((target) => !target.includes('*'))));
  });

  it('is the same bytes when it is built and packed elsewhere', async () => {
    const copy = await temporaryCopy();
    onTestFinished(() => copy.remove());
    const { output } = await execute('npm', ['pack', '--silent'], copy.folder);

    expect(await hashOf(join(copy.folder, output.trim().split('\n').at(-1) ?? ''))).toBe(
      await hashOf(inject('tarball')),
    );
  });
});
