import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KieProcesses, kieProcesses } from './kieProcess.js';

const MODEL = 'google/nano-banana';
let shell: KieProcesses;
beforeAll(async () => {
  shell = await kieProcesses();
});
afterAll(() => shell.close());

const write = (file: string, text: string) => writeFile(join(shell.folder, file), text);
const bought = (prompt: string) =>
  shell.mock
    .requests({ operation: 'createTask' })
    .filter(({ input, taskId }) => taskId !== undefined && Object(input).prompt === prompt);

describe('a file of orders', () => {
  it('buys nothing again when lines above an order without ref are added or deleted', async () => {
    const rows = ['A ferry', 'A barge', 'A barge', 'A canoe'];
    for (const prompts of [rows, ['A kayak', ...rows], rows.slice(1)]) {
      await write('moved.csv', ['prompt', ...prompts].join('\n'));
      expect(await shell.kie(['batch', 'moved.csv', '--model', MODEL])).toMatchObject({ exitCode: 0 });
    }

    expect(['A kayak', ...new Set(rows)].map((prompt) => bought(prompt).length)).toEqual([1, 1, 2, 1]);
  });

  it('buys nothing again when the file of orders is called by another name', async () => {
    await write('tug.csv', 'prompt\nA tug\n');
    await symlink('tug.csv', join(shell.folder, 'link.csv'));
    for (const file of ['tug.csv', 'link.csv', './tug.csv']) await shell.kie(['batch', file, '--model', MODEL]);

    expect(bought('A tug')).toHaveLength(1);
  });

  it('stops when nobody reads its outcomes any more, and gives them the next time', async () => {
    const prompts = ['A hulk', 'A wreck', 'A raft adrift'];
    await write('unread.csv', ['prompt', ...prompts].join('\n'));
    const command = `kie batch unread.csv --model ${MODEL} --concurrency 1 --json`;
    const child = shell.start('bash', ['-c', `set -o pipefail; ${command} 2>unread.err | true`]);

    expect(await once(child, 'close')).toEqual([1, null]);
    expect((await shell.kie(command.split(' ').slice(1))).stdout.trim().split('\n')).toHaveLength(3);
    expect(prompts.map((prompt) => bought(prompt).length)).toEqual([1, 1, 1]);
  });

  it.each(['latin.csv', 'latin.jsonl'])('refuses %s that is not UTF-8, and would be bought garbled', async (file) => {
    const text = file.endsWith('csv') ? 'prompt\nA café' : JSON.stringify({ input: { prompt: 'A café' } });
    await writeFile(join(shell.folder, file), text, 'latin1');

    expect(await shell.kie(['batch', file, '--model', MODEL])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`${file}: It is not UTF-8`),
    });
  });

  it.each(['batch - --dry-run <dry.jsonl', 'batch <(cat dry.jsonl) --dry-run'])(
    'buys nothing in a dry run: kie %s',
    async (command) => {
      await write('dry.jsonl', JSON.stringify({ model: MODEL, input: { prompt: 'A dry dock' } }));
      const child = shell.start('bash', ['-c', `kie ${command} --journal dry >out`]);

      expect(await once(child, 'close')).toEqual([0, null]);
      expect(bought('A dry dock')).toEqual([]);
      expect(await readFile(join(shell.folder, 'out'), 'utf8')).toMatch(/^1 order of 1 model/);
    },
  );

  it('buys orders that come from a pipe', async () => {
    const line = JSON.stringify({ model: MODEL, input: { prompt: 'A drawbridge' } });
    const child = shell.start('bash', ['-c', `kie batch <(echo '${line}') --journal bridge.jsonl`]);

    expect(await once(child, 'close')).toEqual([0, null]);
    expect(bought('A drawbridge')).toHaveLength(1);
  });

  it('refuses a file that has a column twice', async () => {
    await write('twice.csv', 'prompt,prompt\nA gondola,A punt\n');

    expect(await shell.kie(['batch', 'twice.csv', '--model', MODEL])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There are two columns prompt'),
    });
  });
});
