import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { canariesIn, KEY } from '../canaries.js';
import { type StandIn, standIn } from '../tools/live/standIn.js';
import { execute } from './temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm run contract:live', () => {
  let server: StandIn | undefined;
  afterEach(() => server?.close());
  const run = (args: readonly string[], env: Record<string, string>) =>
    execute(process.execPath, ['--import', 'tsx', 'scripts/contractLive.ts', ...args], root, {
      KIE_API_KEY: '',
      KIE_BASE_URL: 'http://127.0.0.1:9',
      ...env,
    });

  it('says first what it costs, then what was answered, and never the key', async () => {
    server = await standIn(undefined, KEY);
    const { exitCode, output } = await run([], { KIE_API_KEY: KEY, KIE_BASE_URL: server.url });

    expect(output).toMatch(/createTask without a key +200 +401 +401 +as expected/);
    expect(output).toContain('No answer differs from the contract.');
    expect(output).toContain('Only calls that are refused: nothing is billed.');
    expect(canariesIn(output)).toEqual([]);
    expect(exitCode, output).toBe(0);
  });

  it('fails on drift, and prints JSON for machines', async () => {
    server = await standIn((_, text) => text.replace(/"msg":"[^"]*"/, '"msg":7'));
    const { exitCode, output } = await run(['--json', '--base-url', server.url], { KIE_API_KEY: KEY });

    const { ok, drift } = JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '');
    expect({ ok, first: drift[0] }).toEqual({
      ok: false,
      first: 'credits: msg must be string',
    });
    expect(exitCode, output).toBe(1);
  });

  it.each([
    ['no key', [], '', 2, 'KIE_API_KEY is missing: The key of the account'],
    ['a key with a space', [], `${KEY} `, 2, 'KIE_API_KEY must hold no space or other character'],
    ['half a URL', ['--base-url', 'api.kie.ai'], KEY, 2, '--base-url is "api.kie.ai", must be an http or https URL'],
    ['an empty URL', ['--task', '--base-url', ''], KEY, 2, '--base-url is empty, must be an http or https URL'],
    [
      'a URL with a password',
      ['--base-url', 'http://a:b@127.0.0.1'],
      KEY,
      2,
      'must be an http or https URL without password',
    ],
    [
      'a URL with a query',
      ['--base-url', 'http://127.0.0.1/?a=b'],
      KEY,
      2,
      'must be an http or https URL without password, query or fragment',
    ],
    ['a misspelled option', ['--taks'], KEY, 2, 'There is no option --taks; did you mean --task?'],
    ['a server that is not there', ['--base-url', 'http://127.0.0.1:9'], KEY, 1, 'credits: the API gave no answer'],
    ['--help', ['--help'], '', 0, 'Usage: npm run contract:live'],
  ])('answers %s', async (_, args, key, code, says) => {
    const { exitCode, output } = await run(args, { KIE_API_KEY: key });

    expect(output).toContain(says);
    expect(canariesIn(output)).toEqual([]);
    expect(exitCode).toBe(code);
  });
});
