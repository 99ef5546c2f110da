import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type EmptyProject, emptyProject } from './emptyProject.js';

const KEYS = { authorization: 'Bearer any', 'content-type': 'application/json' };
const BODY = JSON.stringify({ model: 'google/nano-banana', input: { prompt: 'A paper boat' } });
const answers = (url: string) =>
  fetch(`${url}/__mock/journal`).then(
    () => true,
    () => false,
  );

describe('kie mock, installed and started by npx,', () => {
  let project: EmptyProject;
  beforeAll(async () => {
    project = await emptyProject();
    await writeFile(join(project.folder, 'package.json'), '{ "private": true, "scripts": { "test": "exit 0" } }');
  });
  afterAll(() => project.remove());

  /** Runs a shell script in a session of its own, as CI does, and returns the first URL that it printed. */
  async function script(shell: readonly string[], text: string) {
    const file = join(project.folder, 'step.sh');
    await writeFile(file, text);
    const [program = '', ...args] = shell;
    const child = spawn(program, [...args, file], { cwd: project.folder, detached: true });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    const url = await vi.waitUntil(() => /listens on (http:\S+)/.exec(printed)?.[1], { timeout: 60_000 });
    return { child, url, printed: () => printed };
  }

  const shells = [['bash'], ['sh', '-e'], ['bash', '--noprofile', '--norc', '-eo', 'pipefail']];

  it.each(shells)('by the lines of the README leaves nothing running: %s', async (...shell) => {
    const readme = await readFile('README.md', 'utf8');
    const [, block = ''] = /```sh\n(npx kie-openapi mock --port.*?)```/s.exec(readme) ?? [];
    const port = '4917';
    const { child, url } = await script(shell, block.replaceAll('4010', port));
    const [exitCode] = await once(child, 'exit');

    expect(exitCode).toBe(0);
    await vi.waitUntil(async () => !(await answers(url)), { timeout: 5_000 });
  });

  it.each(shells)('ends with a script that forgets it: %s', async (...shell) => {
    const { child, url } = await script(shell, 'npx kie-openapi mock --port 0 &\nsleep 600 & wait $!\n');
    expect(await answers(url)).toBe(true);
    child.kill('SIGKILL');

    await vi.waitUntil(async () => !(await answers(url)), { timeout: 10_000 });
    process.kill(-Number(child.pid), 'SIGKILL');
  });

  it.each(['npx kie-openapi mock --port 0 --keep-running', 'setsid npx kie-openapi mock --port 0'])(
    'goes on if it was told to: %s',
    async (command) => {
      const { child, url, printed } = await script(['sh'], `${command} &\necho npx is $!\nsleep 600 & wait $!\n`);
      child.kill('SIGKILL');
      await once(child, 'exit');
      // As often as it would have looked whether its shell is there, and more.
      for (let n = 0; n < 10; n++) await new Promise((resolve) => setTimeout(resolve, 100));
      const goesOn = await answers(url);
      const [, npx] = /npx is (\d+)/.exec(printed()) ?? [];
      for (const group of [child.pid, npx]) {
        try {
          process.kill(-Number(group), 'SIGKILL');
        } catch {
          // It has no group of its own.
        }
      }

      expect(goesOn, printed()).toBe(true);
      await vi.waitUntil(async () => !(await answers(url)), { timeout: 10_000 });
    },
  );

  it.each(['fault=hang', 'delayMs=600000'])('does not wait for a call that is in flight: %s', async (prefer) => {
    const { child, url } = await script(['sh'], 'exec node node_modules/kie-openapi/dist/cli/index.js mock --port 0\n');
    const init = { method: 'POST', headers: { ...KEYS, prefer }, body: BODY };
    const call = fetch(`${url}/api/v1/jobs/createTask`, init).catch(() => 'cut');
    // It has arrived when a later one is answered.
    await answers(url);
    child.kill('SIGTERM');
    const [exitCode] = await once(child, 'exit');

    expect(exitCode).toBe(0);
    expect(await call).toBe('cut');
  });
});
