import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(new URL(name, folder), 'utf8');
    const workflow: Workflow = parse(text);
    return { name, text, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
  }),
);

describe.each(workflows)('the workflow $name', ({ text, workflow, steps }) => {
  it('runs scripts that package.json has', () => {
    const named = Array.from(text.matchAll(/\bnpm run (?:--\S+ )*([\w:]+)/g), ([, script = '']) => script);

    expect(named).not.toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('takes actions by the SHA of a commit, and says which version that is', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));

    expect(used.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('has no permission but those that a job names', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of Object.values(workflow.jobs)) expect(Object.keys(permissions ?? {})).not.toEqual([]);
  });

  it('runs code of the project and of its packages where nothing can be written to the repository', () => {
    // A tarball is published as it is.
    for (const { permissions = {}, steps } of Object.values(workflow.jobs))
      if (
        steps.some(
          ({ run = '' }) => /\b(npm|npx|node)\b|^\.ci/.test(run) && !/^npm publish --ignore-scripts /.test(run),
        )
      )
        expect(permissions).toEqual({ contents: 'read' });
  });

  it('puts nothing into a script that GitHub would expand', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  it('gives a secret to the steps that use it only', () => {
    const holders = steps.filter(({ env = {} }) => Object.values(env).some((value) => value.includes('secrets.')));

    expect(text.match(/secrets\./g) ?? []).toHaveLength(holders.length);
    for (const { run = '' } of holders) expect(run).toMatch(/KIE_API_KEY|models:sync/);
  });
});
