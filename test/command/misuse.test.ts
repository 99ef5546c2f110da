import { describe, expect, it } from 'vitest';
import { choice, command, day, Misuse, port, text, url, wholeNumber } from '../../src/command/index.js';
import { runCommand } from './runCommand.js';

const lantern = command({
  name: 'lantern',
  summary: 'Write words on a lantern',
  positionals: { word: { kind: text('word'), required: true, summary: 'What to write' } },
  options: {
    port: { kind: port, default: '4010', summary: 'Where it hangs' },
    colour: { kind: choice('white', 'black'), summary: 'Of the paper' },
    folds: { kind: wholeNumber({ min: 1, max: 9 }), summary: 'How often it is folded' },
    seed: { kind: wholeNumber(), summary: 'Decides the pattern' },
    source: { kind: url, summary: 'Where the paper is from' },
    day: { kind: day, summary: 'When' },
    ink: { kind: text('colour of ink'), summary: 'To write with' },
    lit: { summary: 'Light it' },
  },
  async run({ word }) {
    if (word === 'fire') throw new Misuse('A lantern must not say fire');
  },
});
const paper = command({ name: 'paper', summary: 'Things of paper', commands: [lantern] });

describe('misuse', () => {
  it.each([
    ['--prot 1', 'There is no option --prot; did you mean --port?'],
    ['--hlep', 'There is no option --hlep; did you mean --help?'],
    ['-x', 'There is no option -x'],
    ['--toString', 'There is no option --toString'],
    ['--json', 'There is no option --json'],
    ['--port', '--port needs a value'],
    ['--port --lit', '--port needs a value; if --lit is meant, write --port=--lit'],
    ['--port=', '--port is empty, must be a whole number from 0 to 65535'],
    ['--port x', '--port is "x", must be a whole number from 0 to 65535'],
    ['--port 65536', '--port is "65536", must be a whole number from 0 to 65535'],
    ['--port=-1', '--port is "-1", must be a whole number from 0 to 65535'],
    ['--port 1e3', '--port is "1e3", must be a whole number from 0 to 65535'],
    ['--folds 0', '--folds is "0", must be a whole number from 1 to 9'],
    ['--seed 1.5', '--seed is "1.5", must be a whole number from 0'],
    ['--seed 9007199254740993', '--seed is "9007199254740993", must be a whole number from 0'],
    ['--colour blac', '--colour is "blac", must be white or black; did you mean black?'],
    ['--colour 7', '--colour is "7", must be white or black'],
    ['--source harbour', '--source is "harbour", must be an http or https URL without a password'],
    ['--day 2026-02-31', '--day is "2026-02-31", must be a day such as 2026-08-19'],
    ['--lit=yes', '--lit takes no value'],
    ['', '<word> is missing: What to write'],
    ['sea harbour', 'There is one argument too many: "harbour"'],
    ['--ink= sea', '--ink is empty, must be <colour of ink>'],
    ['fire', 'A lantern must not say fire'],
  ])('lantern %s', async (args, message) => {
    expect(await runCommand(lantern, ...args.split(' ').filter(Boolean))).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${message}\nSee lantern --help\n`,
    });
  });

  it.each([
    ['lantrn sea', 'There is no command lantrn; did you mean lantern?\nSee paper --help\n'],
    ['lantrn --help', 'There is no command lantrn; did you mean lantern?\nSee paper --help\n'],
    ['crane', 'There is no command crane\nSee paper --help\n'],
    ['--lit lantern', 'There is no option --lit\nSee paper --help\n'],
    ['lantern', '<word> is missing: What to write\nSee paper lantern --help\n'],
  ])('paper %s', async (args, stderr) => {
    expect(await runCommand(paper, ...args.split(' '))).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  it('is a name without a command', async () => {
    const { exitCode, stdout, stderr } = await runCommand(paper);

    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Usage: paper <command>/);
  });
});
