import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { signCallback } from '../../src/callbacks/index.js';
import { success } from '../callbacks/payloads.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { execute } from '../scripts/temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The task that Prism's recordInfo returns. */
const TASK = '8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6';
const env = () => ({
  KIE_API_KEY: 'any-key',
  KIE_BASE_URL: inject('prismUrl'),
  KIE_WEBHOOK_KEY: WEBHOOK_KEY,
  PORT: '0',
});

const callback = async (url: string) =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await signCallback(success(TASK), WEBHOOK_KEY)) },
    body: JSON.stringify(success(TASK)),
  });

beforeAll(async () => {
  const { exitCode, output } = await execute('npm', ['run', '--silent', 'build'], root);
  expect(exitCode, output).toBe(0);
});

describe('the example for', () => {
  it.each(['express', 'hono'])('%s receives a callback', async (name) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `examples/${name}.ts`], {
      cwd: root,
      env: { ...process.env, ...env() },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    try {
      const port = await vi.waitUntil(() => output.match(/port: (\d+)/)?.[1], { timeout: 30_000 });
      const response = await fetch(await callback(`http://127.0.0.1:${port}/kie/callback`));

      expect(response.status).toBe(200);
      await vi.waitUntil(() => output.includes(`${TASK} success`), { timeout: 5_000 });
    } finally {
      child.kill();
    }
  });

  describe('a Worker', () => {
    afterEach(() => void vi.restoreAllMocks());

    it('receives a callback', async () => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const { default: worker } = await import('../../examples/worker.js');
      const response = await worker.fetch(await callback('http://127.0.0.1/kie/callback'), env(), {
        waitUntil: () => {},
      });

      expect(response.status).toBe(200);
      expect(log).toHaveBeenCalledWith(TASK, 'success');
    });
  });
});
