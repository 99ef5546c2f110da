import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KEY } from '../canaries.js';
import { execute, type TemporaryCopy, temporaryCopy } from '../scripts/temporaryCopy.js';
import { json, list, schema, vendor } from '../tools/sync/vendor.js';

const { sync } = parse(await readFile(new URL('../../.github/workflows/models.yaml', import.meta.url), 'utf8')).jobs;
const scriptOf = (id: string): string => sync.steps.find((step: { id?: string }) => step.id === id).run;

let copy: TemporaryCopy;
beforeAll(async () => {
  copy = await temporaryCopy();
  await mkdir(join(copy.folder, 'runner'));
  await git('init', '--quiet');
  await commit();
});
afterAll(() => copy.remove());

const git = (...args: string[]) => execute('git', args, copy.folder);
async function commit() {
  await git('add', '--all');
  await git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--message', 'Begin');
}
const runner = (name: string) => join(copy.folder, 'runner', name);
const read = (name: string) => readFile(runner(name), 'utf8').catch(() => '');

/** Runs the script of a step as a runner of GitHub does. */
const step = (id: string, env: Readonly<Record<string, string>> = {}) =>
  execute('bash', ['-e', '-c', scriptOf(id)], copy.folder, {
    ...{
      RUNNER_TEMP: join(copy.folder, 'runner'),
      GITHUB_OUTPUT: runner(`${id}.out`),
      GITHUB_STEP_SUMMARY: runner('summary'),
    },
    ...env,
  });

describe('the job that asks the vendor', () => {
  it('says plainly that it does nothing without a key', async () => {
    const { exitCode, output } = await step('key', { KIE_API_KEY: '' });

    expect(exitCode).toBe(0);
    expect(output).toContain('::notice::The secret KIE_API_KEY is not set, so the vendor was not asked');
    expect(await read('key.out')).toBe('');
  });

  it('goes on with a key, and does not show it', async () => {
    expect(await step('key', { KIE_API_KEY: KEY })).toEqual({ exitCode: 0, output: '' });
    expect(await read('key.out')).toBe('isSet=true\n');
  });

  it('fails if the vendor cannot be asked', async () => {
    const { baseUrl } = await vendor({ '/api/v1/models': json({ code: 401 }) });

    expect(await step('sync', { KIE_API_KEY: KEY, KIE_BASE_URL: baseUrl })).toMatchObject({ exitCode: 1 });
  });

  it('makes a patch and a report of what changed, also if a model could not be compared', async () => {
    const { baseUrl } = await vendor({
      '/api/v1/models': list(['paper/lantern-2.0', 'paper/odd']),
      '/api/v1/models/paper/lantern-2.0/schema': schema('paper/lantern-2.0', { word: { type: 'string' } }),
      '/api/v1/models/paper/odd/schema': json({ code: 404, msg: 'No such model' }),
    });
    // Without what vitest made in the meantime.
    await commit();
    expect(await step('sync', { KIE_API_KEY: KEY, KIE_BASE_URL: baseUrl })).toMatchObject({ exitCode: 0 });
    // The server has no prices.
    expect(await step('prices', { KIE_BASE_URL: baseUrl })).toEqual({
      ...{ exitCode: 0, output: '::warning::The prices could not be read.\n' },
    });
    const { exitCode, output } = await step('changes');
    expect(exitCode, output).toBe(0);

    expect(await read('changes.out')).toBe('changed=true\n');
    const patch = await read('changes.patch');
    expect(patch).toContain('+++ b/openapi/models/paper/lantern-2.0.yaml');
    expect(patch).toContain('+++ b/test/facts/models.json');
    expect(await read('report.md')).toMatch(
      /write +openapi\/models\/paper\/lantern-2\.0\.yaml: x-media: TODO[\s\S]*paper\/odd +failed[\s\S]*The prices cannot be read, page 1/,
    );
  });
});
