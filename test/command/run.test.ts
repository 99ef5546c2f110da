import { describe, expect, it } from 'vitest';
import { command, text } from '../../src/command/index.js';
import { runCommand } from './runCommand.js';

const failing = (error: unknown) =>
  command({
    name: 'lantern',
    summary: 'Hang a lantern',
    async run() {
      throw error;
    },
  });

describe('a command', () => {
  const lantern = command({
    name: 'lantern',
    summary: 'Hang a lantern',
    json: 'one JSON object',
    async run(_, { json, print }) {
      print({ hung: true, json }, 'The lantern hangs.');
    },
  });

  it('prints text for people', async () => {
    expect(await runCommand(lantern)).toEqual({ exitCode: 0, stdout: 'The lantern hangs.\n', stderr: '' });
  });

  it('prints one line of JSON with --json', async () => {
    const { stdout } = await runCommand(lantern, '--json');

    expect(stdout).toBe('{"hung":true,"json":true}\n');
  });

  it('prints the version with --version, which a command without one does not have', async () => {
    const paper = command({ name: 'paper', summary: 'Things of paper', version: () => '1.2.3', commands: [lantern] });

    expect(await runCommand(paper, '--version')).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' });
    expect(await runCommand(paper, 'lantern', '--version')).toMatchObject({ exitCode: 2 });
  });

  it('may work by itself and have commands below it', async () => {
    const batch = command({
      name: 'batch',
      summary: 'Hang many',
      positionals: { file: { kind: text('file'), required: true, summary: 'Which' } },
      commands: [lantern],
      async run({ file }, { print }) {
        print(file, file);
      },
    });

    expect(await runCommand(batch, 'orders.csv')).toMatchObject({ exitCode: 0, stdout: 'orders.csv\n' });
    expect(await runCommand(batch, 'lantern')).toMatchObject({ exitCode: 0, stdout: 'The lantern hangs.\n' });
    expect((await runCommand(batch, '--help')).stdout).toMatch(/^Usage: batch \[options\] <file>\n/);
  });
});

describe('a command that fails', () => {
  it('says why in one line', async () => {
    expect(await runCommand(failing(new Error('The wind is too strong')))).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'The wind is too strong\n',
    });
  });

  it.each([TypeError, RangeError, ReferenceError, SyntaxError])(
    'shows where, if it is a defect of ours: %o',
    async (Defect) => {
      const { exitCode, stderr } = await runCommand(failing(new Defect('x is not a function')));

      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/Error: x is not a function\n +at .*run\.test\.ts:\d+/);
    },
  );

  it('shows no stack for a TypeError that has a cause, as fetch throws it', async () => {
    const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:9') });

    expect(await runCommand(failing(error))).toMatchObject({
      exitCode: 1,
      stderr: 'fetch failed: connect ECONNREFUSED 127.0.0.1:9\n',
    });
  });

  it('shows what was thrown if it is no error', async () => {
    expect(await runCommand(failing('a stone'))).toMatchObject({ exitCode: 1, stderr: 'a stone\n' });
  });
});
