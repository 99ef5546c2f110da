import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const [major = 0, minor = 0] = `${version}`.split('.').map(Number);

let copy: TemporaryCopy;
const git = (...args: string[]) => execute('git', args, copy.folder);
const read = (file: string) => readFile(join(copy.folder, file), 'utf8');
const commit = async (...message: string[]) => {
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', ...message.flatMap((text) => ['--message', text]));
};
const note = async (text: string) => {
  const changelog = await read('CHANGELOG.md');
  await writeFile(
    join(copy.folder, 'CHANGELOG.md'),
    changelog.replace('## Unreleased\n', `## Unreleased\n\n${text}\n`),
  );
};

beforeAll(async () => {
  copy = await temporaryCopy();
  await git('init', '--quiet');
  await git('config', 'user.name', 'A');
  await git('config', 'user.email', 'a@example.com');
  await commit('Begin');
});
afterAll(() => copy.remove());

describe('npm run release', () => {
  it('writes nothing in a dry run', async () => {
    const { exitCode, output } = await copy.run('release', '--dry-run');

    expect(output).toContain(`v${version}, after no release`);
    expect(output).toContain('Nothing was written.');
    expect(exitCode).toBe(0);
    expect((await git('status', '--porcelain')).output).toBe('');
    expect((await git('tag')).output).toBe('');
  });

  it('refuses while files are not committed, and names them', async () => {
    await writeFile(join(copy.folder, 'boat.txt'), '');
    const { exitCode, output } = await copy.run('release');
    await git('clean', '--quiet', '--force', 'boat.txt');

    expect(output).toContain('These files are not committed:\n?? boat.txt');
    expect(exitCode).toBe(1);
  });

  it('dates the changelog, commits and tags the version', async () => {
    const { exitCode, output } = await copy.run('release');

    expect(output).toContain(`Push it: git push --atomic origin HEAD v${version}`);
    expect(exitCode).toBe(0);
    expect((await git('log', '-1', '--format=%s')).output).toBe(`Release ${version}\n`);
    expect((await git('cat-file', '-t', `v${version}`)).output).toBe('tag\n');
    expect(await read('CHANGELOG.md')).toMatch(/## Unreleased\n\n## \d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\)\n\n- /);
  });

  it('has nothing to release after that', async () => {
    expect(await copy.run('release')).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('is missing or empty'),
    });
  });

  it('makes the step that a commit asks for, for contract and package alike', async () => {
    await note('- A boat.');
    await commit('Float', 'Release: minor');

    const { exitCode, output } = await copy.run('release');

    expect(exitCode, output).toBe(0);
    const next = `${major}.${minor + 1}.0`;
    for (const file of ['openapi/openapi.yaml', 'generated/openapi.yaml', 'package.json', 'package-lock.json'])
      expect(await read(file), file).toMatch(new RegExp(`version"?: "?${next.replaceAll('.', '\\.')}`));
    expect((await git('status', '--porcelain')).output).toBe('');
  });
});
