import { afterEach, describe, expect, it, vi } from 'vitest';
import { choice, command, day, port, text, url, wholeNumber } from '../../src/command/index.js';
import { runCommand } from './runCommand.js';

/** What `run` got of `args`. */
async function valuesOf(declared: Omit<Parameters<typeof command>[0], 'name' | 'summary' | 'run'>, ...args: string[]) {
  const run = vi.fn(async () => {});
  const all = command({ name: 'paper', summary: 'Things of paper', ...declared, run });
  const { stderr } = await runCommand(all, ...args);
  expect(stderr).toBe('');
  return run.mock.calls.at(0)?.at(0);
}

describe('the values that a command gets', () => {
  it('are typed', async () => {
    const lantern = command({
      name: 'lantern',
      summary: 'Write words on a lantern',
      positionals: { word: { kind: text('word'), required: true, summary: 'What to write' } },
      options: {
        port: { kind: port, default: '0', summary: 'Where it hangs' },
        colour: { kind: choice('red', 'white'), summary: 'Of the paper' },
        fold: { kind: wholeNumber(), many: true, summary: 'A line to fold at' },
        lit: { summary: 'Light it' },
      },
      async run({ word, port: at, colour, fold, lit }, { print }) {
        const numbers: readonly number[] = [at, ...fold];
        const shown: 'red' | 'white' | 'none' = colour ?? 'none';
        const isLit: boolean = lit;
        print(undefined, [word.toUpperCase(), numbers.join(), shown, isLit].join(' '));
      },
    });

    expect((await runCommand(lantern, 'sea', '--fold', '3', '--fold=4')).stdout).toBe('SEA 0,3,4 none false\n');
    expect((await runCommand(lantern, '--colour', 'red', '--lit', '--', '-x')).stdout).toBe('-X 0 red true\n');
  });

  it('are the defaults where nothing is given', async () => {
    const options = {
      port: { kind: port, default: '4010', summary: 'Where' },
      from: { kind: day, summary: 'When' },
      lit: { summary: 'Light it' },
    };

    expect(await valuesOf({ options })).toEqual({ port: 4010, from: undefined, lit: false, help: false });
  });

  it.each([
    [wholeNumber(), '0', 0],
    [wholeNumber({ min: -3, max: 3 }), '-3', -3],
    [port, '65535', 65535],
    [choice('body', 'status'), 'status', 'status'],
    [url, 'http://127.0.0.1:9/a', 'http://127.0.0.1:9/a'],
    [day, '2028-02-29', '2028-02-29'],
    [text('folder'), '-', '-'],
  ])('have the kind %j', async (kind, given, value) => {
    expect(await valuesOf({ options: { it: { kind, summary: 'It' } } }, `--it=${given}`)).toMatchObject({ it: value });
  });

  it('take the last option of several', async () => {
    const options = { port: { kind: port, summary: 'Where' } };

    expect(await valuesOf({ options }, '--port', '1', '--port', '2')).toMatchObject({ port: 2 });
  });

  it('take a single dash for standard input', async () => {
    const options = { input: { kind: text('file'), summary: 'What to read' } };

    expect(await valuesOf({ options }, '--input', '-')).toMatchObject({ input: '-' });
  });

  it('have the arguments in their order', async () => {
    const positionals = {
      from: { kind: text('from'), required: true, summary: 'The first' },
      to: { kind: text('to'), many: true, summary: 'All others' },
    } as const;

    expect(await valuesOf({ positionals }, 'a', 'b', 'c')).toMatchObject({ from: 'a', to: ['b', 'c'] });
    expect(await valuesOf({ positionals }, 'a')).toMatchObject({ from: 'a', to: [] });
  });

  describe('of the environment', () => {
    const environment = {
      LANTERN_URL: { kind: url, default: 'https://example.com', summary: 'Where' },
      LANTERN_KEY: { kind: text('key'), summary: 'A key' },
    };
    afterEach(() => void vi.unstubAllEnvs());
    const stub = (values: Record<string, string | undefined>) => {
      for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
    };

    it('are read as options are', async () => {
      stub({ LANTERN_URL: 'http://127.0.0.1:9', LANTERN_KEY: 'k' });

      expect(await valuesOf({ environment })).toMatchObject({ LANTERN_URL: 'http://127.0.0.1:9', LANTERN_KEY: 'k' });
    });

    it('have defaults', async () => {
      stub({ LANTERN_URL: undefined, LANTERN_KEY: undefined });

      expect(await valuesOf({ environment })).toMatchObject({ LANTERN_URL: 'https://example.com' });
    });

    it('are not set if they are empty', async () => {
      stub({ LANTERN_URL: undefined, LANTERN_KEY: '' });

      expect(await valuesOf({ environment })).toMatchObject({ LANTERN_KEY: undefined });
    });

    it('are misused if an empty one would become the default', async () => {
      stub({ LANTERN_URL: '' });
      const lantern = command({ name: 'lantern', summary: 'Hang a lantern', environment, async run() {} });

      expect(await runCommand(lantern)).toMatchObject({
        exitCode: 2,
        stderr: 'LANTERN_URL is empty, must be an http or https URL without a password\nSee lantern --help\n',
      });
    });

    it('are never shown, since they may be keys', async () => {
      stub({ LANTERN_URL: 'http://a:secret@127.0.0.1' });
      const lantern = command({ name: 'lantern', summary: 'Hang a lantern', environment, async run() {} });

      expect((await runCommand(lantern)).stderr).toMatch(
        /^LANTERN_URL must be an http or https URL without a password\n/,
      );
    });
  });
});
