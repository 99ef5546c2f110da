import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderModule } from '../../../tools/contract/folderModule.js';

it('lists a file as soon as its file is there', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kie-openapi-commands-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = join(root, 'src', 'cli', 'commands');
  await mkdir(folder, { recursive: true });
  for (const name of ['wait', 'mock']) await writeFile(join(folder, `${name}.ts`), '');

  expect(await folderModule(root, 'src/cli/commands')).toBe(
    [
      '// Made by `npm run generate` from the files in commands/.',
      "export { default as mock } from './commands/mock.js';",
      "export { default as wait } from './commands/wait.js';",
      '',
    ].join('\n'),
  );
});
