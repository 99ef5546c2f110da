import { demand } from '../../client/errors/UsageError.js';

/**
 * The modules of Node.js that files on a disk take. They are no imports, because what bundles a page would look for them.
 *
 * @throws UsageError where there are none, as in a page.
 */
export function nodeModules() {
  // Bun and Deno have it, too; pages and Workers have no `process`, whatever the types of Node.js say.
  const { process }: { process?: NodeJS.Process } = globalThis;
  demand(process?.getBuiltinModule, 'There is no disk here: files on a disk need Node.js, Bun or Deno');
  return {
    fs: process.getBuiltinModule('node:fs'),
    path: process.getBuiltinModule('node:path'),
    stream: process.getBuiltinModule('node:stream'),
    url: process.getBuiltinModule('node:url'),
  };
}
