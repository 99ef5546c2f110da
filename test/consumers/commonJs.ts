import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumer } from './Consumer.js';
import { shell, tools } from './shell.js';

const USE = `
  const mock = createMock({ durations: 0 });
  const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch });
  const run = () => kie.run('google/nano-banana', { prompt: 'A paper boat' });`;

/** Programs that are no ES modules: `require` loads ES modules since Node.js 20.19. */
export const commonJs: readonly Consumer[] = [
  {
    name: 'require()',
    async use(folder) {
      const code = `
        const { createKieClient } = require('kie-openapi');
        const { createMock } = require('kie-openapi/mock');
        ${USE}
        run().then(({ state }) => console.log(state));`;
      await writeFile(join(folder, 'app.cjs'), code);
      expectText(await shell(folder, process.execPath, 'app.cjs'), 'success');
    },
  },
  ...['5.9', '7'].map((version) => ({
    name: `CommonJS from TypeScript ${version}`,
    async use(folder: string) {
      const code = `
        import { createKieClient } from 'kie-openapi';
        import { createMock } from 'kie-openapi/mock';
        ${USE}
        void run().then(({ state }) => console.log(state));`;
      await writeFile(join(folder, 'app.cts'), code);
      const compilerOptions = { strict: true, target: 'ES2022', module: 'NodeNext', lib: ['ES2022', 'DOM'], types: [] };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      await shell(folder, process.execPath, join(tools, `typescript-${version}`, 'bin', 'tsc'));
      expectText(await shell(folder, process.execPath, 'app.cjs'), 'success');
    },
  })),
  {
    name: 'Jest, CommonJS',
    async use(folder) {
      const code = `
        test('makes a picture', async () => {
          const { createKieClient } = await import('kie-openapi');
          const { createMock } = await import('kie-openapi/mock');
          ${USE}
          expect(await run()).toMatchObject({ state: 'success' });
        });`;
      await writeFile(join(folder, 'package.json'), '{ "jest": {} }');
      await writeFile(join(folder, 'app.test.js'), code);
      const jest = join(tools, 'jest', 'bin', 'jest.js');
      await shell(folder, process.execPath, '--experimental-vm-modules', '--no-warnings', jest, '--rootDir', folder);
    },
  },
];

function expectText(printed: string, wanted: string): void {
  if (printed.trim() !== wanted) throw new Error(`printed ${JSON.stringify(printed)}, expected ${wanted}`);
}
