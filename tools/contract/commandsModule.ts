import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `src/cli/commands.ts`: the folder `commands/` as a module, so that nobody keeps a second list. A glob import would need a
 * plugin in esbuild, tsx and vitest each, and tsc would not know what it gives.
 */
export async function commandsModule(root: string): Promise<string> {
  const files = await readdir(join(root, 'src', 'cli', 'commands'));
  const names = files.map((file) => file.replace(/\.ts$/, '')).sort();
  return [
    '// Made by `npm run generate` from the files in commands/.',
    ...names.map((name) => `export { default as ${name} } from './commands/${name}.js';`),
    '',
  ].join('\n');
}
