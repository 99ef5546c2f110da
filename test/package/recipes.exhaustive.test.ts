import { cp, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startServer } from '../../tools/process/startServer.js';
import { type EmptyProject, emptyProject } from './emptyProject.js';

const recipes = fileURLToPath(new URL('../../examples/mock', import.meta.url));
/** What the recipes are for. They are installed in the temporary folder, because this project needs none of them else. */
const TOOLS = ['vitest@4.1.12', 'jest@30.5.2', 'msw@2.9.0', '@playwright/test@1.65.1'];

describe('the recipe for', () => {
  let project: EmptyProject;
  beforeAll(async () => {
    project = await emptyProject();
    await cp(recipes, project.folder, { recursive: true });
    const { exitCode, output } = await project.run('npm', ['install', '--prefer-offline', '--no-audit', ...TOOLS]);
    expect(exitCode, output).toBe(0);
  });
  afterAll(() => project?.remove());

  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testMatch', '**/jest.test.mjs'];
  it.each([
    { tool: 'vitest', command: 'npx', args: ['vitest', 'run', 'vitest.test.ts'], passed: /Tests .*1 passed/ },
    { tool: 'Jest', command: 'node', args: jest, passed: /Tests: .*1 passed/ },
    { tool: 'node:test', command: 'node', args: ['--test', 'node.test.mjs'], passed: /pass 1/ },
    { tool: 'msw', command: 'node', args: ['--test', 'msw.test.mjs'], passed: /pass 1/ },
    { tool: 'Playwright', command: 'npx', args: ['playwright', 'test'], passed: /1 passed/ },
    { tool: 'Python', command: 'python3', args: ['test_mock.py'], passed: /Ran 1 test.*OK/s },
  ])('$tool passes', async ({ command, args, passed }) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours begin with.
    const plain = (output: string) => output.replaceAll(/\u001b\[\d+m/g, '');
    const { exitCode, output } = await project.run(command, args, { MOCK_PORT: '4918' });

    expect(exitCode, output).toBe(0);
    expect(plain(output)).toMatch(passed);
  });

  it('Docker Compose starts a mock that other containers ask by its name', async () => {
    const { services } = parse(await readFile(join(recipes, 'compose.yaml'), 'utf8'));
    const [, args = ''] = /^npx --yes (kie-openapi mock .*)$/.exec(services.mock.command) ?? [];
    const listens = /listens on http:\/\/0\.0\.0\.0:(\d+)\D/;
    const command = ['npx', ...args.replace('--port 4010', '--port 0').split(' ')];
    const server = await startServer(command, { cwd: project.folder, detached: true, listens });
    onTestFinished(() => void server.close());

    const asked = new URL(services.app.environment.KIE_BASE_URL);
    expect(asked.hostname in services).toBe(true);
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(`${server.url}/api/v1/chat/credit`, { headers: { host: asked.host } }, (response) => {
        text(response).then(resolve, reject);
      });
      sent.once('error', reject).end();
    });
    expect(JSON.parse(answer)).toMatchObject({ code: 401 });
    expect(server.printed()).toContain('Warning: this address is reached from other machines');
  });
});
