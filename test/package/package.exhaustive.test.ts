import { access, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createMock } from '../../src/mock/index.js';
import { startServer } from '../../tools/process/startServer.js';
import { type EmptyProject, emptyProject } from './emptyProject.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
let user: EmptyProject;
let project: string;

const inProject: EmptyProject['run'] = (...command) => user.run(...command);

beforeAll(async () => {
  user = await emptyProject();
  project = user.folder;
});
afterAll(() => user.remove());

describe('the package in an empty project', () => {
  it('brings no other package', async () => {
    const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));

    expect(Object.keys(packages).filter((name) => name !== '')).toEqual(['node_modules/kie-openapi']);
  });

  it('declares its types without those of another package, or of Node.js', async () => {
    const installed = join(project, 'node_modules/kie-openapi');
    const { exports, peerDependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    const entries = Object.values<{ types?: string }>(exports).flatMap(({ types }) => types ?? []);
    const seen = new Set(entries.map((path) => join(installed, path.replace('*', 'google/nano-banana'))));
    // Also what no entry reaches: some tools read every file.
    const mock = await readdir(join(installed, 'dist/mock'), { recursive: true });
    for (const name of mock) if (name.endsWith('.d.ts')) seen.add(join(installed, 'dist/mock', name));
    const foreign: string[] = [];
    for (const path of seen) {
      const text = await readFile(path, 'utf8');
      for (const [, name = ''] of text.matchAll(/(?:from|import\() ?'([^']+)'/g)) {
        if (name.startsWith('.')) seen.add(join(path, '..', name.replace(/\.js$/, '.d.ts')));
        // Whoever imports this entry has installed it.
        else if (!(name in peerDependencies && path.includes(`/dist/${name}/`)))
          foreign.push(`${path} imports ${name}`);
      }
    }

    expect(foreign).toEqual([]);
    expect([...seen]).toContain(join(installed, 'dist/client/KieApi.d.ts'));
    expect([...seen]).toContain(join(installed, 'generated/schema.d.ts'));
  });

  describe('with the quick start of the README', () => {
    beforeAll(async () => {
      const readme = await readFile(join(root, 'README.md'), 'utf8');
      const [, code = ''] = readme.match(/## Quick start.*?```ts\n(.*?)```/s) ?? [];
      expect(code).not.toBe('');
      await writeFile(join(project, 'quickStart.ts'), code);
    });

    it.each(['NodeNext', 'Preserve'])('type-checks without skipLibCheck, as module %s', async (module) => {
      const { exitCode, output } = await inProject(process.execPath, [
        ...[tsc, '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--target', 'ES2022'],
        ...['--module', module, 'quickStart.ts'],
      ]);

      expect(exitCode, output).toBe(0);
    });

    it('runs, and prints the URL of the result', async () => {
      const mock = await createMock({ durations: 0 }).listen();
      const env = { KIE_API_KEY: 'any-key', KIE_BASE_URL: mock.url };
      const { exitCode, output } = await inProject(process.execPath, ['quickStart.js'], env).finally(mock.close);

      expect(output).toMatch(/\[\s+'http:\/\/127\.0\.0\.1:\d+\/__mock\/files\/\w+\/1\.png'\s+\]/);
      expect(exitCode).toBe(0);
    });
  });

  describe('with the first test of the README', () => {
    beforeAll(async () => {
      const readme = await readFile(join(root, 'README.md'), 'utf8');
      const [, code = ''] = readme.match(/## Test without paying.*?```ts\n(.*?)```/s) ?? [];
      expect(code).not.toBe('');
      await writeFile(join(project, 'first.test.ts'), code);
      // Vitest is what a user would install, and takes a minute to.
      await symlink(join(root, 'node_modules', 'vitest'), join(project, 'node_modules', 'vitest'));
    });

    it('has a test of ten lines at most', async () => {
      const code = await readFile(join(project, 'first.test.ts'), 'utf8');
      const body = code.slice(code.indexOf('it('), code.lastIndexOf('});')).split('\n').slice(1);

      expect(body.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10);
    });

    it('passes', async () => {
      const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
      const { exitCode, output } = await inProject(process.execPath, [vitest, 'run', '--root', project], {
        NO_COLOR: '1',
      });

      expect(exitCode, output).toBe(0);
      expect(output).toMatch(/Tests\s+1 passed/);
    });
  });

  it('says which version it is: npx kie --version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

    expect(await inProject('npx', ['kie', '--version'])).toEqual({ exitCode: 0, output: `${version}\n` });
  });

  it.each(['kie', 'kie-openapi'])('answers as a mock at once: npx %s mock', async (bin) => {
    const { url, close } = await startServer(['npx', bin, 'mock', '--port', '0'], { cwd: project, detached: true });
    onTestFinished(() => void close());

    expect(await (await fetch(`${url}/api/v1/chat/credit`)).json()).toMatchObject({ code: 401 });
    expect((await fetch(`${url}/__mock`)).headers.get('content-type')).toMatch(/html/);
  });

  it('comes with the notices of what is bundled in it', async () => {
    const notices = await readFile(join(project, 'node_modules/kie-openapi/dist/NOTICES.md'), 'utf8');

    for (const name of ['pure-rand', 'fast-png', 'jpeg-js']) expect(notices).toContain(`## ${name} `);
    expect(notices).toContain('Permission is hereby granted');
  });

  it('validates where no code may be made from text, as under a strict CSP', async () => {
    const code = `
      import { createKieClient } from 'kie-openapi';
      import { validateInput } from 'kie-openapi/validation';
      const kie = createKieClient({ apiKey: 'any-key', validate: validateInput, baseUrl: 'http://127.0.0.1:9' });
      await kie.createTask('google/nano-banana', {}).catch((error) => console.log(error.message));`;
    const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', code];
    const { output } = await inProject(process.execPath, args);

    expect(output).toContain('The input does not fit google/nano-banana: input needs prompt');
  });

  it('has whatever its README links to', async () => {
    const installed = join(project, 'node_modules/kie-openapi');
    const readme = await readFile(join(installed, 'README.md'), 'utf8');
    const links = Array.from(readme.matchAll(/\]\(([^)#]+)/g), ([, link = '']) => link);
    const files = links.filter((link) => !URL.canParse(link));

    expect(files).toContain('examples/express.ts');
    for (const file of files) await expect(access(join(installed, file)), file).resolves.toBeUndefined();
  });

  it('gives out the contract as JSON and as YAML', async () => {
    const code = `
      import openapi from 'kie-openapi/openapi.json' with { type: 'json' };
      import { readFileSync } from 'node:fs';
      const yaml = readFileSync(new URL(import.meta.resolve('kie-openapi/openapi.yaml')), 'utf8');
      console.log(openapi.openapi, yaml.slice(0, 14));`;
    const { output } = await inProject(process.execPath, ['--input-type=module', '--eval', code]);

    expect(output).toContain('3.1.0 openapi: 3.1.0');
  });
});
