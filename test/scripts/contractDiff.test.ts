import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

const CONTRACT = 'generated/openapi.yaml';
const PROMPT_LIMIT =
  /(prompt:\n +description: What the image shows, in words; at most )5,000( .*\n.*\n +maxLength: )5000/;

describe('npm run contract:diff', () => {
  let copy: TemporaryCopy;
  let before: string;
  let changelog: string;
  const git = (...args: string[]) =>
    execute('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], copy.folder);
  const put = (text: string) => writeFile(join(copy.folder, CONTRACT), text);
  const readChangelog = () => readFile(join(copy.folder, 'CHANGELOG.md'), 'utf8');

  beforeAll(async () => {
    copy = await temporaryCopy();
    before = (await readFile(join(copy.folder, CONTRACT), 'utf8')).replace(/^ {2}version: .*$/m, '  version: 1.2.3');
    changelog = await readChangelog();
    await git('init', '--quiet');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
    await git('tag', 'empty');
    await put(before);
    await git('add', CONTRACT, 'CHANGELOG.md');
    await git('commit', '--quiet', '--message', 'The contract');
    await git('tag', 'v1.2.3');
  });
  beforeEach(async () => {
    await put(before);
    await writeFile(join(copy.folder, 'CHANGELOG.md'), changelog);
  });
  afterAll(() => copy.remove());

  it('says so when nothing changed', async () => {
    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toContain('The contract is the same as at v1.2.3.');
    expect(exitCode).toBe(0);
  });

  it('fails when the version lacks the step, and says which it needs', async () => {
    const after = before.replace(PROMPT_LIMIT, '$14,000$24000');
    expect(after).not.toBe(before);
    await put(after);

    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toMatch(/breaking: `input\.prompt`: maxLength is 4000, was 5000/);
    expect(output).toContain('openapi/openapi.yaml: info.version is 1.2.3, must be 2.0.0 or higher');
    expect(exitCode).toBe(1);
    expect(await readChangelog()).toBe(changelog);
  });

  it('passes when the step was made, and writes the same list twice', async () => {
    await put(before.replace(PROMPT_LIMIT, '$16,000$26000').replace('version: 1.2.3', 'version: 1.3.0'));

    expect(await copy.run('contract:diff', 'v1.2.3', '--write')).toMatchObject({ exitCode: 0 });
    const once = await readChangelog();
    const { output } = await copy.run('contract:diff', 'v1.2.3', '--write');

    expect(output).toContain('CHANGELOG.md is up to date');
    expect(once).toContain('  - adds: `input.prompt`: maxLength is 6000, was 5000\n');
    expect(await readChangelog()).toBe(once);
  });

  it('prints JSON for machines', async () => {
    await put(before.replace('version: 1.2.3', 'version: 1.2.4'));

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
    [[], 2, 'Name one git ref'],
    [['v1.2.3', 'main'], 2, 'Name one git ref'],
    [['--wrte', 'v1.2.3'], 2, "Unknown option '--wrte'"],
    [['--help'], 0, 'Usage: npm run contract:diff'],
  ])('answers %j with exit code %i', async (args, code, says) => {
    const { exitCode, output } = await copy.run('contract:diff', ...args);

    expect(output).toContain(says);
    expect(exitCode).toBe(code);
  });

  it('says so when there is no contract to compare', async () => {
    await rm(join(copy.folder, CONTRACT));

    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toContain('generated/openapi.yaml: cannot be read; run `npm run generate`');
    expect(exitCode).toBe(1);
  });

  it('says so when the contract is not YAML', async () => {
    await put('openapi: [');

    const { exitCode, output } = await copy.run('contract:diff', 'v1.2.3');

    expect(output).toMatch(/^generated\/openapi\.yaml: is not YAML/m);
    expect(exitCode).toBe(1);
  });
});
