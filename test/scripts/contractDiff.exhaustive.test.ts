import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

const CONTRACT = 'generated/openapi.yaml';
const ROOT = 'openapi/openapi.yaml';
const MODEL = 'openapi/models/google/nano-banana.yaml';

describe('npm run contract:diff', () => {
  let copy: TemporaryCopy;
  let before: ReadonlyMap<string, string>;
  const git = (...args: string[]) =>
    execute('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], copy.folder);
  const read = (file: string) => readFile(join(copy.folder, file), 'utf8');
  const put = (file: string, text: string) => writeFile(join(copy.folder, file), text);
  const change = async (file: string, old: string | RegExp, now: string) => {
    const text = await read(file);
    expect(text).toMatch(old);
    await put(file, text.replace(old, now));
  };
  const promptOf = (length: number) => change(MODEL, /maxLength: 5000/, `maxLength: ${length}`);
  const version = (now: string) => change(ROOT, /^ {2}version: .*$/m, `  version: ${now}`);

  beforeAll(async () => {
    copy = await temporaryCopy();
    await version('1.2.3');
    await git('init', '--quiet');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
    await git('tag', 'empty');
    await put(CONTRACT, (await read(CONTRACT)).replace(/^ {2}version: .*$/m, '  version: 1.2.3'));
    await git('add', CONTRACT, 'CHANGELOG.md');
    await git('commit', '--quiet', '--message', 'The contract');
    await git('tag', 'v1.2.3');
    await put(CONTRACT, 'openapi: [');
    await git('commit', '--quiet', '--all', '--message', 'No YAML');
    await git('tag', 'broken');
    const files = [ROOT, MODEL, 'CHANGELOG.md', 'generated/models.json'];
    before = new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
  });
  beforeEach(async () => {
    for (const [file, text] of before) await put(file, text);
  });
  afterAll(() => copy.remove());

  it('says so when nothing changed', async () => {
    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toContain('The contract is the same as at v1.2.3.');
    expect(exitCode).toBe(0);
  });

  it('fails when the version lacks the step, and says which it needs', async () => {
    await promptOf(4000);

    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toMatch(/breaking: `input\.prompt`: maxLength is 4000, was 5000/);
    expect(output).toContain('openapi/openapi.yaml: info.version is 1.2.3, must be 2.0.0 or higher');
    expect(exitCode).toBe(1);
    expect(await read('CHANGELOG.md')).toBe(before.get('CHANGELOG.md'));
  });

  it('passes when the step was made, and writes the same list twice', async () => {
    await promptOf(6000);
    await version('1.3.0');

    expect(await copy.run('contract:diff', 'v1.2.3', '--write')).toMatchObject({ exitCode: 0 });
    const once = await read('CHANGELOG.md');
    const { output } = await copy.run('contract:diff', 'v1.2.3', '--write');

    expect(output).toContain('CHANGELOG.md is up to date');
    expect(once).toContain('  - adds: `input.prompt`: maxLength is 6000, was 5000\n');
    expect(await read('CHANGELOG.md')).toBe(once);
  });

  it('prints JSON for machines', async () => {
    await version('1.2.4');

    const { output } = await copy.run('contract:diff', 'v1.2.3', '--json');

    expect(JSON.parse(output.replaceAll(/^npm warn .*\n/gm, ''))).toEqual({
      ref: 'v1.2.3',
      version: { from: '1.2.3', to: '1.2.4', needed: 'none', atLeast: '1.2.3', made: true },
      findings: [],
    });
  });

  it.each([
    [['v9.9.9'], 1, '"v9.9.9" is no commit, tag or branch of this repository'],
    [['empty'], 1, 'There is no generated/openapi.yaml at empty'],
    [['broken'], 1, 'generated/openapi.yaml at broken: is not YAML'],
    [[], 2, '<git ref> is missing: What to compare with'],
    [['v1.2.3', 'main'], 2, 'There is one argument too many: "main"'],
    [['--wrte', 'v1.2.3'], 2, 'There is no option --wrte; did you mean --write?'],
    [['--help'], 0, 'Usage: npm run contract:diff'],
  ])('answers %j with exit code %i', async (args, code, says) => {
    const { exitCode, output } = await copy.run('contract:diff', ...args);

    expect(output).toContain(says);
    expect(exitCode).toBe(code);
  });

  it.each([
    ['the list of models is old', 'generated/models.json', '{}', 'run `npm run generate`'],
    ['openapi/ is not YAML', ROOT, 'openapi: [', 'openapi/openapi.yaml: cannot be bundled'],
  ])('says so when %s', async (_, file, text, says) => {
    await put(file, text);

    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toContain(says);
    expect(exitCode).toBe(1);
  });
});
