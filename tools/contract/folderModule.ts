import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * A folder as a module, so that nobody keeps a second list: what each of its files exports by default, by the name of the file. A
 * glob import would need a plugin in esbuild, tsx and vitest each, and tsc would not know what it gives.
 */
export async function folderModule(root: string, folder: string): Promise<string> {
  const files = await readdir(join(root, folder));
  const names = files.map((file) => file.replace(/\.ts$/, '')).sort();
  const name = basename(folder);
  return [
    `// Made by \`npm run generate\` from the files in ${name}/.`,
    ...names.map((file) => `export { default as ${file} } from './${name}/${file}.js';`),
    '',
  ].join('\n');
}
