import { describe, expect, it } from 'vitest';
import { choice, command, port, text } from '../../src/command/index.js';
import { runCommand } from './runCommand.js';

const lantern = command({
  name: 'paper lantern',
  summary: 'Write words on a lantern',
  details: 'The lantern is folded of one sheet, lit, and hung up in the harbour until the morning comes.',
  positionals: {
    words: { kind: text('word'), required: true, many: true, summary: 'What to write' },
  },
  options: {
    port: { kind: port, default: '4010', summary: 'Where the lantern hangs, counted from the mouth of the river' },
    colour: { kind: choice('red', 'white'), summary: 'Of the paper' },
    'how-long-it-burns': { kind: text('number of hours'), summary: 'A word' },
    quiet: { short: 'q', summary: 'Write nothing' },
  },
  environment: { LANTERN_KEY: { kind: text('key'), summary: 'Opens the house of the lanterns' } },
  json: 'one JSON object per word',
  exitCodes: { 1: 'The wind was too strong' },
  examples: ['paper lantern harbour', 'paper lantern --port 0 --colour white --json harbour and a lot of words'],
  async run() {},
});

describe('the help of a command', () => {
  it('is made of what is declared, in 80 columns', async () => {
    const { exitCode, stdout } = await runCommand(lantern, '--help');

    expect(exitCode).toBe(0);
    expect(`\n${stdout}`).toBe(`
Usage: paper lantern [options] <word>...

Write words on a lantern.

The lantern is folded of one sheet, lit, and hung up in the harbour until the
morning comes.

Arguments:
  <word>...  What to write (required)

Options:
      --port <port>         Where the lantern hangs, counted from the mouth of
                            the river (default: 4010)
      --colour <red|white>  Of the paper
      --how-long-it-burns <number of hours>
                            A word
  -q, --quiet               Write nothing
      --json                Print one JSON object per word
  -h, --help                Print this

Environment:
  LANTERN_KEY  Opens the house of the lanterns

Exit codes:
  0  Done
  1  The wind was too strong
  2  The command was misused

Examples:
  paper lantern harbour
  paper lantern --port 0 --colour white --json harbour and a lot of words
`);
  });

  it('lists the commands below it', async () => {
    const commands = [{ ...lantern, name: 'lantern' }];
    const paper = command({ name: 'paper', summary: 'Things of paper', commands, version: () => '1.2.3' });

    expect(`\n${(await runCommand(paper, '-h')).stdout}`).toBe(`
Usage: paper <command> [options]

Things of paper.

Commands:
  lantern  Write words on a lantern

Options:
      --version  Print the version
  -h, --help     Print this

Exit codes:
  0  Done
  1  Failed
  2  The command was misused

paper <command> --help shows what a command does.
`);
  });

  it('is printed whatever else is wrong', async () => {
    expect(await runCommand(lantern, '--prot', '--colour', 'blue', '--help')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  it('has no colour', async () => {
    expect((await runCommand(lantern, '--help')).stdout).not.toContain('\u001b');
  });
});
