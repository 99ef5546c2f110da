import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

let copy: TemporaryCopy;
beforeAll(async () => {
  copy = await temporaryCopy();
});
afterAll(() => copy.remove());
afterEach(() => rm(join(copy.folder, 'openapi/models/paper'), { recursive: true, force: true }));

const page = (name: string) => fileURLToPath(new URL(`../tools/importer/pages/${name}`, import.meta.url));
const model = () => readFile(join(copy.folder, 'openapi/models/paper/lantern-2.0.yaml'), 'utf8');
const DATE = ['--date', '2026-11-23'];
const run = (...args: string[]) => copy.run('model:import', ...args);

describe('npm run model:import', () => {
  it('writes the file of a new model, which cannot be published before its words are written', async () => {
    const { exitCode, output } = await run(...DATE, page('formText.txt'));
    expect(exitCode, output).toBe(0);
    expect(output).toContain('openapi/models/paper/lantern-2.0.yaml: new, from ');
    expect(await model()).toContain('maxLength: 2000');

    const generate = await copy.run('generate');
    expect(generate.exitCode).toBe(1);
    expect(generate.output).toContain('lantern-2.0.yaml: x-media is "TODO"');
    const redocly = ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'openapi/models/paper/lantern-2.0.yaml'];
    expect((await execute(process.execPath, redocly, copy.folder)).exitCode).toBe(1);
  });

  it('reads several pages one after the other, and goes on after one that it cannot read', async () => {
    const bad = join(copy.folder, 'bad.txt');
    await writeFile(bad, 'input.a\nOptional\nscroll\n');
    const { exitCode, output } = await run(...DATE, bad, page('reference.txt'), page('documentation.md'));
    expect(exitCode).toBe(1);
    expect(output).toContain(`${bad}:3: a: the type "scroll" must be one of`);
    expect(output).toMatch(/: new, from .*reference\.txt[\s\S]*: changed, from .*documentation\.md/);
  });

  it('writes nothing when it runs dry, and prints JSON for machines', async () => {
    const { exitCode, output } = await run(...DATE, '--dry-run', '--json', page('olderDocumentation.md'));
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      model: 'paper/lantern-2.0',
      form: 'older documentation',
      outcome: 'new',
    });
    await expect(model()).rejects.toThrow('ENOENT');
  });

  it.each([
    ['no page', []],
    ['an option that it does not have', ['--colour']],
    ['a date that is none', ['--date', 'yesterday', 'x']],
    ['one model for two pages', [...DATE, '--model', 'a/b', 'x', 'y']],
  ])('is misused with %s', async (_, args) => {
    const { exitCode, output } = await run(...args);
    expect(exitCode).toBe(2);
    expect(output).toContain('See npm run model:import -- --help');
  });

  it('takes no page for one of today', async () => {
    const { exitCode, output } = await run(page('documentation.md'));

    expect(exitCode).toBe(2);
    expect(output).toContain('--date is missing: the day on which the pages were saved');
    await expect(model()).rejects.toThrow('ENOENT');
  });

  it('says which page is not there', async () => {
    expect(await run(...DATE, 'nowhere.md')).toMatchObject({
      exitCode: 1,
      output: 'nowhere.md: cannot be read: ENOENT\n',
    });
  });
});
