import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KieProcesses, kieProcesses } from './kieProcess.js';
import { openTerminal } from './openTerminal.js';
import { screenOf } from './screenOf.js';

const MODEL = 'google/nano-banana';
let shell: KieProcesses;
beforeAll(async () => {
  shell = await kieProcesses({ clock: 'manual' });
});
afterAll(() => shell.close());

const terminal = (line: string, env?: Readonly<Record<string, string>>) => openTerminal(shell, line, env);

describe('On a terminal, kie run', () => {
  it('asks, shows the state and the time, and leaves only what it made', async () => {
    const { ended, drawn, shows, type } = terminal(`kie run ${MODEL} "A boat"`);
    await shows(/^Buy one task of google\/nano-banana for about \d+ credits \(\S+ USD\)\? \[y\/N\]$/);
    type('y\n');
    expect(await shows(/^. waiting/)).toMatch(/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] waiting {2}\d+ s$/);
    await shell.mock.clock.runToIdle();

    expect(await ended).toBe(0);
    const lines = screenOf(drawn(), 80).filter((line) => line !== '');
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^Task \w+$/), expect.stringMatching(/^http:\S+\.png$/)]);
  });

  it('buys nothing without a yes', async () => {
    const before = shell.mock.requests({ operation: 'createTask' }).length;
    const { ended, shows, type } = terminal(`kie run ${MODEL} "A boat"`);
    await shows(/\[y\/N\]/);
    type('\n');

    expect(await ended).toBe(130);
    expect(shell.mock.requests({ operation: 'createTask' })).toHaveLength(before);
  });

  it('tells the task and that it goes on, when Ctrl-C is typed', async () => {
    const { ended, drawn, shows, type } = terminal(`kie run ${MODEL} "A boat" --yes`);
    const [, id = ''] = /Task (\w+)/.exec(await shows(/^Task \w+$/)) ?? [];
    type('\u0003');

    expect(await ended).toBe(130);
    expect(screenOf(drawn(), 80)).toContain(`Interrupted. Task ${id} goes on: kie wait ${id}`.slice(0, 80));
  });

  it('waits for the answer of a purchase at the first Ctrl-C, so that it can tell the task', async () => {
    shell.mock.failNext({ operation: 'createTask', delayMs: 5_000 });
    const { ended, screen, shows, type } = terminal(`kie run ${MODEL} "A late boat" --yes`);
    await shows(/creating/);
    type('\u0003');
    await shows(/^Waiting for the answer, so that no task is lost/);
    // The request may not have arrived yet.
    const tick = setInterval(() => void shell.mock.clock.advance(5_000), 50);

    expect(await ended).toBe(130);
    clearInterval(tick);
    expect(screen().join('')).toMatch(/Interrupted\. Task (\w+) goes on: kie wait \1/);
  });

  it('has no colour with NO_COLOR, and draws nothing with --quiet', async () => {
    const plain = terminal('kie models nano-banana', { NO_COLOR: '1' });
    await plain.ended;
    const quiet = terminal(`kie run ${MODEL} "A boat" --yes --quiet --async`);
    await quiet.ended;

    expect(plain.drawn()).not.toContain('\u001b');
    expect(quiet.drawn()).toMatch(/^\w+\r\n$/);
  });
});

describe('On a terminal, kie models', () => {
  it('is a table with a heading, cut at the edge', async () => {
    const { ended, drawn } = terminal('kie models seedance');
    await ended;
    const [head = '', ...lines] = screenOf(drawn(), 80).filter((line) => line !== '');

    expect(head).toMatch(/^MODEL +MAKES +CREDITS +TITLE +TAKES$/);
    const at = head.indexOf('MAKES');
    expect(lines.slice(0, 3).map((line) => line.slice(at, at + 5))).toEqual(['video', 'video', 'video']);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('A pipe whose reader has gone', () => {
  it.each(['kie models', 'kie model google/nano-banana --schema', `kie run ${MODEL} --help`])(
    'ends %s quietly',
    async (line) => {
      const child = shell.start('bash', ['-c', `${line} 2>err | true; echo "\${PIPESTATUS[0]}"; cat err`]);
      let printed = '';
      child.stdout?.on('data', (chunk) => (printed += chunk));
      await once(child, 'close');

      expect(printed).toBe('0\n');
    },
  );
});
