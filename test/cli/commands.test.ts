import { once } from 'node:events';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signCallback } from '../../src/callbacks/index.js';
import { estimate } from '../../src/prices/index.js';
import { KEY, PROMPT, WEBHOOK_KEY } from '../canaries.js';
import { type KieProcesses, kieProcesses } from './kieProcess.js';

const MODEL = 'google/nano-banana';
let shell: KieProcesses;
beforeAll(async () => {
  shell = await kieProcesses();
});
afterAll(() => shell.close());

/** Runs `kie`, which has to work, and returns what it printed. */
async function done(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await shell.kie(args);
  expect(stderr).not.toContain('rror');
  expect(exitCode).toBe(0);
  return stdout.trim();
}

describe('kie run', () => {
  it('prints the URLs of the files, and everything else on standard error', async () => {
    const { exitCode, stdout, stderr } = await shell.kie(['run', MODEL, PROMPT]);

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^http:\S+\.png\n$/);
    expect(stderr).toMatch(/^Task \w+\n$/);
  });

  it.each(['--async', '--json'])('names the task on standard error if nobody reads its result: %s', async (option) => {
    const child = shell.start('bash', ['-c', `kie run ${MODEL} "An unread boat" ${option} --yes --quiet 2>err | true`]);
    await once(child, 'close');
    const said = await readFile(join(shell.folder, 'err'), 'utf8');
    const [last] = shell.mock.requests({ operation: 'createTask' }).slice(-1);

    expect(said).toContain(`kie wait ${last?.taskId}`);
  });

  it('uploads @files, saves what is made and prints the path', async () => {
    await writeFile(join(shell.folder, 'boat.png'), 'not really a picture');
    const args = [
      'run',
      'google/nano-banana-edit',
      'At night',
      '--image-urls',
      '@boat.png',
      '--save',
      'boats/{index}.{ext}',
    ];
    const path = await done(...args, '--quiet');
    const sent = shell.mock.requests({ operation: 'createTask' }).at(-1);

    expect(path).toBe(join(shell.folder, 'boats', '1.png'));
    expect((await stat(path)).size).toBeGreaterThan(0);
    expect(sent).toMatchObject({ input: { prompt: 'At night', image_urls: [expect.stringContaining(shell.url)] } });
  });

  it('prints the task as JSON', async () => {
    const task = JSON.parse(await done('run', MODEL, '--prompt', 'A boat', '--json'));

    expect(task).toMatchObject({ model: MODEL, state: 'success', input: { prompt: 'A boat' } });
    expect(task.files).toEqual([{ url: expect.stringMatching(/^http/), kind: 'image' }]);
  });

  it('says that nothing was bought, and why', async () => {
    shell.mock.failNext({ operation: 'createTask', code: 402 });

    expect(await shell.kie(['run', MODEL, 'A boat'])).toMatchObject({ exitCode: 4, stdout: '' });
    const { exitCode, stderr } = await shell.kie(['run', MODEL, 'A boat', '--aspect_ratio', '16:8', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^--aspect_ratio must be/),
    });
    expect(await shell.kie(['run', MODEL, 'A boat'], { env: { KIE_API_KEY: '' } })).toMatchObject({ exitCode: 2 });
  });

  it('says that it is ambiguous what was bought', async () => {
    shell.mock.failNext({ operation: 'createTask', fault: 'loseAnswer' });
    const { exitCode, stderr } = await shell.kie(['run', MODEL, PROMPT, '--json']);

    expect(exitCode).toBe(5);
    expect(JSON.parse(stderr)).toMatchObject({ ambiguous: true, exitCode: 5 });
  });

  it('names the task that failed', async () => {
    shell.mock.failNext({ failCode: '500', failMsg: 'The puddle is dry' });
    const { exitCode, stderr } = await shell.kie(['run', MODEL, 'A boat']);

    expect(exitCode).toBe(1);
    expect(stderr).toContain('The puddle is dry');
    expect(await done('task', /\w{20,}/.exec(stderr)?.[0] ?? '')).toContain('fail reason: The puddle is dry');
  });

  it('takes an input from standard input, and buys nothing in a dry run', async () => {
    const before = shell.mock.requests({ operation: 'createTask' }).length;
    const input = JSON.stringify({ prompt: 'A boat', output_format: 'png' });
    const args = ['run', MODEL, '--input', '-', '--output_format', 'jpeg', '--dry-run', '--json'];
    const { stdout } = await shell.kie(args, { input });

    expect(JSON.parse(stdout)).toMatchObject({ model: MODEL, input: { prompt: 'A boat', output_format: 'jpeg' } });
    expect(shell.mock.requests({ operation: 'createTask' })).toHaveLength(before);
  });
});

describe('kie wait, task and save', () => {
  it('go on with a task that was not waited for', async () => {
    const id = await done('run', MODEL, 'A boat', '--async');

    expect(id).toMatch(/^\w+$/);
    expect(await done('wait', id, '--quiet')).toMatch(/^http:\S+\.png$/);
    expect(await done('task', id)).toMatch(new RegExp(`^task: +${id}\\nmodel: +${MODEL}\\nstate: +success\\n`));
    const path = await done('save', id, '--to', 'boat.{ext}');
    expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('print a line of JSON for each task that has ended, also if it has failed', async () => {
    const good = await done('run', MODEL, 'A boat', '--async');
    shell.mock.failNext({ failCode: '500' });
    const bad = await done('run', MODEL, 'A boat', '--async');
    const { exitCode, stdout, stderr } = await shell.kie(['wait', good, bad, '--json']);
    const states = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(exitCode).toBe(1);
    expect(states.map(({ taskId, state }) => [taskId, state]).sort()).toEqual(
      [
        [good, 'success'],
        [bad, 'fail'],
      ].sort(),
    );
    expect(JSON.parse(stderr)).toMatchObject({ message: '1 of 2 tasks have no result', exitCode: 1 });
  });

  it('say that there is no such task', async () => {
    expect(await shell.kie(['task', 'nobody'])).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: expect.stringMatching(/^There is no task nobody/),
    });
  });
});

describe('kie models, model and validate', () => {
  it('find a model by what it makes and takes', async () => {
    const lines = (await done('models', 'kling', '--media', 'video', '--takes', 'image', '--json')).split('\n');

    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ media: 'video', takes: expect.arrayContaining(['images']) });
    }
    expect(lines.length).toBeGreaterThan(2);
  });

  it('ask the API which models it has now', async () => {
    expect(await done('models', 'nano-banana-2', '--live')).toMatch(/^nano-banana-2\tyes\t/m);
  });

  it('show a model, its schema, and an example that fits', async () => {
    expect(await done('model', MODEL)).toContain('--aspect_ratio <choice>');
    expect(JSON.parse(await done('model', MODEL, '--schema'))).toMatchObject({
      properties: { output_format: { enum: ['png', 'jpeg'], default: 'png', description: expect.any(String) } },
    });
    const example = await done('model', MODEL, '--example');
    expect(await shell.kie(['validate', '-', '--model', MODEL], { input: example })).toMatchObject({
      exitCode: 0,
      stdout: '-: ok\n',
    });
  });

  it('say which line of a file has which error', async () => {
    const orders = [
      { model: MODEL, input: { prompt: 'A boat' } },
      { model: MODEL, input: { prompt: 5, sound: true } },
    ];
    const input = orders.map((order) => JSON.stringify(order)).join('\n');
    const { exitCode, stdout } = await shell.kie(['validate', '-', '--json'], { input });

    expect(exitCode).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, ok: true, errors: [], warnings: [] },
      { line: 2, ok: false, errors: ['--prompt must be a string'], warnings: ['The input has no sound'] },
    ]);
  });
});

describe('kie price', () => {
  it('estimates, compares, and keeps kie run within a budget', async () => {
    const { min } = estimate(MODEL, { prompt: 'A boat' }).credits ?? {};
    expect(JSON.parse(await done('price', MODEL, '--json'))).toMatchObject({
      model: MODEL,
      credits: { min, max: min },
    });
    expect(await done('price', 'topaz/video-upscale')).toMatch(/^unknown credits: /);
    const credits = (await done('models', '--sort', 'price', '--media', 'video', '--json'))
      .split('\n')
      .map((line) => JSON.parse(line).credits?.max ?? Infinity);
    expect(credits).toEqual([...credits].sort((a: number, b: number) => a - b || 0));

    const before = shell.mock.requests({ operation: 'createTask' }).length;
    const args = ['run', MODEL, 'A boat', '--max-credits', `${Number(min) - 1}`];
    expect(await shell.kie(args)).toMatchObject({
      exitCode: 4,
      stdout: '',
      stderr: expect.stringContaining('nothing was bought'),
    });
    expect(shell.mock.requests({ operation: 'createTask' })).toHaveLength(before);
  });
});

describe('kie upload and credits', () => {
  it('print a URL per file, and a number', async () => {
    await writeFile(join(shell.folder, 'a.txt'), 'paper');
    const url = await done('upload', 'a.txt', '--quiet');

    expect(await (await fetch(url)).text()).toBe('paper');
    expect(JSON.parse(await done('credits', '--json'))).toEqual({ credits: expect.any(Number) });
    expect(await shell.kie(['upload', 'none.txt'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('none.txt'),
    });
  });
});

describe('kie callback verify', () => {
  it('tells a genuine callback from a forged one', async () => {
    const payload = {
      code: 200,
      data: { taskId: 'task-7', state: 'success', resultJson: '{"resultUrls":["https://a.example/b.png"]}' },
    };
    const headers = await signCallback(payload, WEBHOOK_KEY);
    await writeFile(join(shell.folder, 'body.json'), JSON.stringify(payload));
    await writeFile(
      join(shell.folder, 'headers.txt'),
      Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n'),
    );
    const args = ['callback', 'verify', '--headers', 'headers.txt', '--body', 'body.json'];

    const genuine = await shell.kie([...args, '--json'], { env: { KIE_WEBHOOK_KEY: WEBHOOK_KEY } });
    expect(JSON.parse(genuine.stdout)).toMatchObject({ taskId: 'task-7', state: 'success' });
    expect(await shell.kie(args, { env: { KIE_WEBHOOK_KEY: 'another' } })).toMatchObject({
      exitCode: 1,
      stderr: 'The signature does not fit\n',
    });
  });
});

describe('The key', () => {
  it('comes from a config file that nobody else can read', async () => {
    const path = join(shell.folder, '.config', 'kie', 'config.json');
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, JSON.stringify({ apiKey: KEY }), { mode: 0o600 });
    const env = { KIE_API_KEY: '' };

    expect(await shell.kie(['credits'], { env })).toMatchObject({ exitCode: 0 });
    await writeFile(path, JSON.stringify({ apikey: KEY }));
    expect((await shell.kie(['credits'], { env })).stderr).toContain(
      'has apikey, which nothing reads; did you mean apiKey?',
    );
    await chmod(path, 0o644);
    expect(await shell.kie(['credits'], { env })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`chmod 600 ${path}`),
    });
  });
});
