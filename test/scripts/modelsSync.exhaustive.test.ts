import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY } from '../canaries.js';
import { json, list, vendor } from '../tools/sync/vendor.js';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

let copy: TemporaryCopy;
beforeAll(async () => {
  copy = await temporaryCopy();
});
afterAll(() => copy.remove());

const run = (env: Readonly<Record<string, string>>, ...args: string[]) =>
  execute('npm', ['run', '--silent', 'models:sync', '--', ...args], copy.folder, env);

describe('npm run models:sync', () => {
  it('compares the catalogue and leaves no state behind', async () => {
    const { baseUrl } = await vendor({ '/api/v1/models': list([]) });
    const { exitCode, output } = await run({ KIE_BASE_URL: baseUrl, KIE_API_KEY: KEY });
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/google\/nano-banana +withdrawn/);
    expect(output).toMatch(/(\d+) models: \1 withdrawn\n$/);
    await expect(access(join(copy.folder, '.models-sync.json'))).rejects.toThrow('ENOENT');
  });

  it('prints JSON for machines', async () => {
    const { baseUrl } = await vendor({ '/api/v1/models': list([]) });
    const { output } = await run({ KIE_BASE_URL: baseUrl, KIE_API_KEY: KEY }, '--json', '--dry-run');
    expect(JSON.parse(output).models).toContainEqual(
      expect.objectContaining({ model: 'google/nano-banana', outcome: 'withdrawn' }),
    );
  });

  it('fails with one line when the key is refused', async () => {
    const { baseUrl } = await vendor({ '/api/v1/models': json({ code: 401, msg: KEY }) });
    expect(await run({ KIE_BASE_URL: baseUrl, KIE_API_KEY: KEY })).toEqual({
      exitCode: 1,
      output: 'listModels: the key in KIE_API_KEY is refused (401)\n',
    });
  });

  it('is misused with an option that it does not have', async () => {
    const { exitCode, output } = await run({}, '--colour');
    expect(exitCode).toBe(2);
    expect(output).toContain('See npm run models:sync -- --help');
  });
});
