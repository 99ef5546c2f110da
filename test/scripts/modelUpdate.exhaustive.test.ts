import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

let copy: TemporaryCopy;
beforeAll(async () => {
  copy = await temporaryCopy();
});
afterAll(() => copy.remove());

const page = fileURLToPath(new URL('../tools/importer/pages/olderDocumentation.md', import.meta.url));
const run = (...args: string[]) => copy.run('model:update', ...args);

describe('npm run model:update', () => {
  it('prints a report, and JSON for machines', async () => {
    const args = ['--date', '2026-11-23', '--dry-run', page];
    expect((await run(...args)).output).toMatch(/lantern-2\.0\.yaml: new, from [\s\S]*Nothing was written\n/);

    const { exitCode, output } = await run('--json', ...args);
    expect(exitCode, output).toBe(0);
    expect(JSON.parse(/^\{.*$/m.exec(output)?.[0] ?? '')).toMatchObject({
      models: [{ model: 'paper/lantern-2.0', outcome: 'new' }],
      left: expect.arrayContaining(['x-media: TODO']),
    });
  });

  it('has nothing to do where nothing changed', async () => {
    expect(await run()).toMatchObject({ exitCode: 0, output: expect.stringContaining('The contract is as it was\n') });
  });

  it.each([
    ['a page without its day', [page], '--date is missing'],
    ['an id without a key', ['google/nano-banana'], 'KIE_API_KEY is missing: google/nano-banana is no file'],
    ['one model for two pages', ['--model', 'a/b', page, page], '--model and --source are for one page'],
  ])('is misused with %s', async (_, args, message) => {
    const { exitCode, output } = await run(...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(message);
  });

  it('says at which step it failed', async () => {
    const { exitCode, output } = await run('--date', '2026-11-23', './nowhere.md');
    expect(exitCode).toBe(1);
    expect(output).toContain('The step "read" failed: ./nowhere.md: cannot be read: ENOENT');
  });
});

describe('npm run models:age', () => {
  it('lists the oldest page first', async () => {
    const { exitCode, output } = await copy.run('models:age', '--json');
    expect(exitCode, output).toBe(0);
    const days = JSON.parse(output).models.map((each: { days: number }) => each.days);
    expect(days).toEqual(days.toSorted((a: number, b: number) => b - a));

    const { output: table } = await copy.run('models:age', '--older-than', `${days[0]}`);
    expect(table).toMatch(/^model +page of +days\n0 of \d+ models\n$/);
  });
});
