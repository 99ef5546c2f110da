import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { createMock, type Listening, type Mock } from '../../src/mock/index.js';
import { startServer } from '../../tools/process/startServer.js';
import { KEY, WEBHOOK_KEY } from '../canaries.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const prompt = 'A paper boat on a puddle';
let mock: Mock;
let listening: Listening;
let worker: typeof import('../../examples/worker.js').default;

const env = () => ({
  KIE_API_KEY: KEY,
  KIE_BASE_URL: listening.url,
  KIE_WEBHOOK_KEY: WEBHOOK_KEY,
  PORT: '0',
});

/** A task that has ended and is called back about. */
async function finish(callBackUrl: string): Promise<string> {
  const kie = createKieClient({ apiKey: KEY, baseUrl: listening.url });
  const { taskId } = await kie.createTask('google/nano-banana', { prompt }, { callBackUrl });
  await mock.clock.runToIdle();
  return taskId;
}

beforeAll(async () => {
  ({ default: worker } = await import('../../examples/worker.js'));
  mock = createMock({
    clock: 'manual',
    webhookHmacKey: WEBHOOK_KEY,
    deliver: (request) =>
      request.url.endsWith('/worker') ? worker.fetch(request, env(), { waitUntil: () => {} }) : fetch(request),
  });
  listening = await mock.listen();
});
afterAll(() => listening.close());

describe('the example for', () => {
  it.each(['express', 'hono'])('%s receives the callback of a task', async (name) => {
    const { url, printed, close } = await startServer([process.execPath, '--import', 'tsx', `examples/${name}.ts`], {
      cwd: root,
      env: { ...process.env, ...env() },
      listens: /port: (\d+)\D/,
    });
    onTestFinished(() => void close());
    const taskId = await finish(`${url}/kie/callback`);

    await vi.waitUntil(() => printed().includes(`${taskId} success`), { timeout: 30_000 });
  });

  it('a Worker receives the callback of a task', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const taskId = await finish('http://127.0.0.1/worker');

    expect(log).toHaveBeenCalledWith(taskId, 'success');
    log.mockRestore();
  });
});

it('the example of a batch buys each row of a CSV file once', async () => {
  const shop = createMock({ durations: 0 });
  const { url, close } = await shop.listen();
  const folder = await mkdtemp(join(tmpdir(), 'batch-example-'));
  onTestFinished(async () => {
    await close();
    await rm(folder, { recursive: true });
  });
  const file = join(folder, 'boats.csv');
  await writeFile(file, `\ufeffid,prompt\nboat-1,${prompt}\nboat-2,"A boat, at night"\n`);
  const run = async () => {
    const args = ['--import', 'tsx', 'examples/batch.ts', file];
    return promisify(execFile)(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env(), KIE_BASE_URL: url },
    });
  };

  expect((await run()).stdout).toMatch(/boat-1 .*boat-1-1\.png\n/);
  expect((await run()).stdout).toContain('done: 2');
  expect(shop.requests({ operation: 'createTask' })).toHaveLength(2);
  expect((await readdir(`${file}.files`)).sort()).toEqual(['boat-1-1.png', 'boat-2-1.png']);
});
