import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/completion/complete.js';
import { wordsOf } from '../../src/cli/completion/words.js';
import { kie } from '../../src/cli/kie.js';
import { type KieProcesses, kieProcesses } from './kieProcess.js';
import { openTerminal } from './openTerminal.js';

const values = async (line: string) => (await complete(kie, wordsOf(line))).suggestions.map(([value]) => value);

describe('A completion', () => {
  it.each([
    ['kie cred', ['credits']],
    ['kie callback ', ['verify']],
    ['kie run google/nano-banana-e', ['google/nano-banana-edit']],
    ['kie model --schema runway/', ['runway/extend-ai-video', 'runway/gen4-aleph']],
    ['kie run google/nano-banana "A boat" --aspect_r', ['--aspect_ratio']],
    ['kie run google/nano-banana "A boat" --aspect_ratio 16:', ['16:9']],
    ['kie run google/nano-banana "A boat" --aspect_ratio=16:', ['--aspect_ratio=16:9']],
    ['kie price google/nano-banana --output_format ', ['png', 'jpeg']],
    ['kie run google/nano-banana --no-', ['--no-nsfw_checker']],
    ['kie run google/nano-banana --yes --y', []],
    ['kie models --media vid', ['video']],
    ['kie run no/such-model --as', ['--async']],
    ['KIE_API_KEY=any kie cred', ['credits']],
  ])('of %s is %j', async (line, expected) => {
    expect(await values(line)).toEqual(expected);
  });

  it('leaves paths to the shell, but those behind @', async () => {
    expect(await complete(kie, wordsOf('kie upload bo'))).toEqual({ suggestions: [], files: true });
    expect(await complete(kie, wordsOf('kie run google/nano-banana --input '))).toEqual({
      suggestions: [],
      files: true,
    });
    expect(await values('kie run google/nano-banana-edit --image_urls @src/comman')).toEqual(['@src/command/']);
  });

  it.each([
    ['kie run "A boat" \'--x y\' a\\ b', ['run', 'A boat', '--x y', 'a b']],
    ['kie run "A bo', ['run', 'A bo']],
    ['kie run "" ', ['run', '', '']],
    ['kie run $(rm -rf x', ['run', '$(rm', '-rf', 'x']],
  ])('reads the words of %s, and runs nothing', (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });
});

const SHELLS = {
  bash: { start: 'bash --norc --noprofile -i', load: 'eval "$(kie completion bash)"' },
  zsh: { start: 'zsh -f -i', load: 'autoload -U compinit && compinit -u -D && source <(kie completion zsh)' },
};

const isInstalled = (shell: string): boolean => {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  if (!isThere) console.warn(`*** ${shell} is not installed: its completion was not tried. ***`);
  return isThere;
};

describe('The completion of a real shell', () => {
  let processes: KieProcesses;
  beforeAll(async () => {
    processes = await kieProcesses();
    await mkdir(join(processes.folder, 'boats'));
    await writeFile(join(processes.folder, 'boats', 'paper.png'), '');
  });
  afterAll(() => processes.close());

  for (const [shell, { start, load }] of Object.entries(SHELLS)) {
    it.runIf(isInstalled(shell))(
      `fills in commands, models, fields, values and files at the tab key of ${shell}`,
      async () => {
        const { type, shows, ended } = openTerminal(processes, start, { PS1: '> ' });
        type(`${load}; echo load''ed\n`);
        await shows(/^loaded$/);
        type('kie cred\t');
        await shows(/> kie credits$/);
        type('\u0015kie run google/nano-banana-e\t');
        await shows(/kie run google\/nano-banana-edit$/);
        type('hi --aspect_r\t');
        await shows(/ hi --aspect_ratio$/);
        type('16:\t');
        await shows(/--aspect_ratio 16:9$/);
        type('\u0015kie run google/nano-banana-edit --image_urls @boa\t');
        await shows(/@boats\/$/);
        type('pa\t');
        await shows(/@boats\/paper\.png$/);
        type('\u0015exit\n');

        expect(await ended).toBe(0);
      },
    );
  }

  it.runIf(isInstalled('fish'))('is what fish asks for', async () => {
    const asked =
      'kie completion fish | source; complete -C "kie cred"; complete -C "kie run runway \\"A boat\\" --dur"';
    const child = processes.start('fish', ['--no-config', '-c', asked]);
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += chunk));
    await once(child, 'close');

    expect(printed).toMatch(/^credits\tPrint how many credits .*\n--duration\t.*\n$/);
  });
});
