import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type KieProcesses, kieProcesses } from './kieProcess.js';
import { openTerminal } from './openTerminal.js';

const MODEL = 'google/nano-banana';
let shell: KieProcesses;
beforeAll(async () => {
  shell = await kieProcesses();
});
afterAll(() => shell.close());

const write = (file: string, text: string) => writeFile(join(shell.folder, file), text);
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
/** What was bought for a prompt. */
const bought = (prompt: string) =>
  shell.mock
    .requests({ operation: 'createTask' })
    .filter(({ input, taskId }) => taskId !== undefined && Object(input).prompt === prompt);

describe('kie batch', () => {
  it('buys the rows of a CSV file, saves what they make, and buys nothing when it is run again', async () => {
    await write('boats.csv', 'ref,prompt,aspect_ratio,nsfw_checker\nred,"A boat, red",16:9,no\nblue,A blue boat,,\n');
    const args = ['batch', 'boats.csv', '--model', MODEL, '--save', 'boats/', '--json'];
    const first = await shell.kie(args);
    const again = await shell.kie(args);

    expect(first).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('2 orders of 1 model: about') });
    expect(first.stderr).toContain('2 done');
    expect(
      lines(first.stdout)
        .map(({ ref, outcome }) => [ref, outcome])
        .sort(),
    ).toEqual([
      ['blue', 'done'],
      ['red', 'done'],
    ]);
    expect((await readdir(join(shell.folder, 'boats'))).sort()).toEqual(['blue-1.png', 'red-1.png']);
    expect(bought('A boat, red')).toMatchObject([{ input: { aspect_ratio: '16:9', nsfw_checker: false } }]);
    expect(again).toMatchObject({ exitCode: 0, stdout: '' });
    expect(bought('A blue boat')).toHaveLength(1);
  });

  it('buys nothing if one order is wrong, and says which', async () => {
    await write('wrong.csv', `model,prompt,output_format\n${MODEL},A raft,png\n${MODEL},A raft,gif\n`);
    const { exitCode, stderr } = await shell.kie(['batch', 'wrong.csv']);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('wrong.csv:3: input.output_format must be one of png, jpeg');
    expect(bought('A raft')).toEqual([]);
    expect(await shell.kie(['batch', 'none.csv'])).toMatchObject({
      exitCode: 2,
      stderr: 'There is no file none.csv\nSee kie batch --help\n',
    });
  });

  it('uploads no file of this machine that a row names', async () => {
    await write('thief.csv', `model,prompt,image_urls\n${MODEL}-edit,A raft,@thief.csv\n`);
    const { exitCode, stderr } = await shell.kie(['batch', 'thief.csv']);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('input.image_urls[0] must be a URL');
  });

  it('says what is perhaps billed, and buys it again only when it is told to', async () => {
    const order = { ref: 'lost', model: MODEL, input: { prompt: 'A lost boat' } };
    await write('lost.jsonl', JSON.stringify(order));
    shell.mock.failNext({ operation: 'createTask', fault: 'loseAnswer' });
    const args = ['batch', 'lost.jsonl', '--quiet'];
    const first = await shell.kie(args);
    const listed = await shell.kie(['batch', 'ambiguous', 'lost.jsonl', '--json']);

    expect(first).toMatchObject({ exitCode: 5, stdout: expect.stringMatching(/^lost\tambiguous\t/) });
    expect(first.stderr).toContain('1 ambiguous, perhaps billed: kie batch ambiguous lost.jsonl lists them');
    expect(lines(listed.stdout)).toMatchObject([{ ref: 'lost', model: MODEL }]);
    expect(await shell.kie(args)).toMatchObject({ exitCode: 5 });
    expect(bought('A lost boat')).toHaveLength(1);
    expect(await shell.kie([...args, '--rebuy', 'lost'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^lost\tdone\t/),
    });
    expect(bought('A lost boat')).toHaveLength(2);
  });

  it('waits for the task that a person found for an ambiguous order', async () => {
    await write('found.jsonl', JSON.stringify({ ref: 'found', model: MODEL, input: { prompt: 'A found boat' } }));
    shell.mock.failNext({ operation: 'createTask', fault: 'loseAnswer' });
    await shell.kie(['batch', 'found.jsonl']);
    const [{ taskId = '' } = {}] = bought('A found boat');

    expect(await shell.kie(['batch', 'settle', 'found.jsonl', 'found', taskId])).toMatchObject({ exitCode: 0 });
    expect(await shell.kie(['batch', 'found.jsonl'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^found\tdone\t/),
    });
    expect(JSON.parse((await shell.kie(['batch', 'status', 'found.jsonl', '--json'])).stdout)).toMatchObject({
      done: 1,
      ambiguous: 0,
    });
  });

  it('keeps within --max-credits, and stops when the account has none', async () => {
    const orders = [1, 2, 3]
      .map((n) => JSON.stringify({ model: MODEL, input: { prompt: `Boat ${n} of 3` } }))
      .join('\n');
    const args = ['batch', '-', '--journal', 'three.jsonl', '--quiet'];

    expect(await shell.kie([...args, '--max-credits', '9'], { input: orders })).toMatchObject({ exitCode: 4 });
    expect([1, 2, 3].map((n) => bought(`Boat ${n} of 3`).length)).toEqual([1, 1, 0]);
    shell.mock.failNext({ operation: 'createTask', code: 402 });
    expect(await shell.kie(args, { input: orders })).toMatchObject({ exitCode: 4 });
    expect(await shell.kie(args, { input: orders })).toMatchObject({ exitCode: 0 });
    expect([1, 2, 3].map((n) => bought(`Boat ${n} of 3`).length)).toEqual([1, 1, 1]);
  });

  it('draws a bar with rate, counts, credits and the time left on a terminal, and goes on after Ctrl-C', async () => {
    const slow = await kieProcesses({ clock: 'manual' });
    const orders = Array.from({ length: 6 }, (_, n) =>
      JSON.stringify({ model: MODEL, input: { prompt: `Slow boat ${n}` } }),
    );
    await writeFile(join(slow.folder, 'slow.jsonl'), orders.join('\n'));
    const line = 'kie batch slow.jsonl --concurrency 2 --json >out';
    const { ended, type, shows } = openTerminal(slow, line);
    await shows(/^Buy what is not bought yet\? \[y\/N\]$/);
    type('y\n');
    await shows(/^. ░{6} 0\/6 done · 0 credits$/);
    const created = () => slow.mock.requests({ operation: 'createTask' }).length;
    await vi.waitUntil(() => created() === 2, { timeout: 30_000 });
    await slow.mock.clock.runToIdle();
    await shows(/^. ██░{4} 2\/6 done · 8 credits · [\d.]+\/s · \d+ s left$/);
    await vi.waitUntil(() => created() === 4, { timeout: 30_000 });
    type('\u0003');

    expect(await ended).toBe(130);
    const rest = slow.kie(['batch', 'slow.jsonl']);
    const tick = setInterval(() => void slow.mock.clock.runToIdle(), 20);
    expect(await rest).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('6 done · 24 credits') });
    clearInterval(tick);
    expect(slow.mock.requests({ operation: 'createTask' })).toHaveLength(6);
    await slow.close();
  });
});

/** How often `kie batch` is killed: `KILLS=30 npx vitest run test/cli/batch`. */
const KILLS = Number(process.env.KILLS ?? 3);

it(`kie batch that is killed ${KILLS} times and started again buys no order twice`, async () => {
  const count = KILLS * 10;
  const orders = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ ref: `k${n}`, model: MODEL, input: { prompt: `Killed boat ${n}` } }),
  );
  await write('killed.jsonl', orders.join('\n'));
  // Slowed down, or all orders would be bought before the first kill; the limits of the vendor are for the whole of it.
  const command = 'kie batch killed.jsonl --concurrency 5 --json >>killed.out 2>killed.err';
  const purchases = () =>
    shell.mock.requests({ operation: 'createTask' }).filter(({ input }) => /^Killed/.test(Object(input).prompt));
  let kills = 0;
  while (kills < KILLS) {
    const before = purchases().length;
    const child = shell.start('bash', ['-c', `exec ${command}`]);
    const end = once(child, 'close');
    const some = 1 + Math.floor(Math.random() * 9);
    await vi.waitUntil(() => purchases().length >= Math.min(count, before + some), { timeout: 60_000, interval: 1 });
    child.kill('SIGKILL');
    await end;
    kills++;
  }
  const last = await shell.kie(['batch', 'killed.jsonl', '--json']);
  const { stdout } = await shell.kie(['batch', 'ambiguous', 'killed.jsonl', '--json']);
  const ambiguous = stdout === '' ? [] : lines(stdout).map(({ ref }) => ref);
  const prompts = purchases().map(({ input }) => Object(input).prompt);
  console.log(`${kills} kills, ${count} orders: ${prompts.length} bought, ${ambiguous.length} ambiguous`);

  expect(new Set(prompts).size).toBe(prompts.length);
  // Five at a time: no kill leaves more than those.
  expect(ambiguous.length).toBeLessThanOrEqual(5 * kills);
  expect(last.exitCode).toBe(ambiguous.length > 0 ? 5 : 0);
  expect(ambiguous.length > 0).toBe(last.stderr.includes(`${ambiguous.length} ambiguous, perhaps billed`));
  expect(JSON.parse((await shell.kie(['batch', 'status', 'killed.jsonl', '--json'])).stdout)).toMatchObject({
    done: count - ambiguous.length,
  });
});
