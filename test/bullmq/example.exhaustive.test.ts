import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { createMock } from '../../src/mock/index.js';
import { startServer } from '../../tools/process/startServer.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { execute } from '../scripts/temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = `${root}/examples/orders`;
const redisPort = inject('redisPort');

describe('the example of orders', () => {
  it.skipIf(redisPort === undefined)('buys each order once, and learns of its end by a callback', async () => {
    const built = await execute('npm', ['run', '--silent', 'build'], root);
    expect(built.exitCode, built.output).toBe(0);
    const mock = await createMock({ durations: 100, webhookHmacKey: WEBHOOK_KEY }).listen();
    onTestFinished(() => mock.close());
    const env = {
      ...process.env,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      KIE_BASE_URL: mock.url,
      KIE_API_KEY: 'any',
      KIE_WEBHOOK_KEY: WEBHOOK_KEY,
      PORT: '0',
    };
    const start = async (name: string, listens: RegExp, more: object = {}) => {
      const command = [process.execPath, '--import', 'tsx', `${example}/${name}.ts`];
      const server = await startServer(command, { cwd: root, env: { ...env, ...more }, listens });
      onTestFinished(() => void server.close('SIGKILL'));
      return server;
    };
    const receiver = await start('receiver', /port: (\d+)\D/);
    const workers = await Promise.all([1, 2, 3].map(() => start('worker', /(worker started)/)));
    const CALLBACK_URL = `${receiver.url}/kie/callback`;
    for (let run = 0; run < 2; run++) {
      const producer = await start('producer', /added (\d+) orders/, { CALLBACK_URL });
      expect(producer.printed()).toContain('added 10 orders');
    }
    const printed = () => workers.map((worker) => worker.printed()).join('');
    // Ten orders take five seconds at the vendor's rate; without the callbacks it would be half a minute more.
    await vi.waitUntil(() => (printed().match(/boat-\d done http/g) ?? []).length === 10, { timeout: 120_000 });
    expect(new Set(printed().match(/boat-\d done/g)).size).toBe(10);
  });

  it('has services for Docker Compose that exist, and run what the folder has', async () => {
    const files = await readdir(example);
    const { services, volumes } = parse(await readFile(`${example}/compose.yaml`, 'utf8'), { merge: true });
    const dockerfile = await readFile(`${example}/Dockerfile`, 'utf8');
    expect(dockerfile).toMatch(/^FROM node:\d+/);
    for (const [name, service] of Object.entries<Record<string, unknown>>(services)) {
      expect('image' in service || service.build === '.', `${name} has an image`).toBe(true);
      const [, program] = /tsx (\S+)/.exec(`${service.command}`) ?? [];
      if (program !== undefined) expect(files).toContain(program);
      for (const needed of Object.keys(Object(service.depends_on)))
        expect(services[needed], needed).toHaveProperty('healthcheck');
      for (const text of Object.values(Object(service.environment))) {
        if (URL.canParse(`${text}`)) expect(Object.keys(services)).toContain(new URL(`${text}`).hostname);
      }
    }
    expect(services.worker.deploy.replicas).toBe(3);
    expect(Object.keys(volumes)).toEqual(['redis']);
  });
});
