import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Consumer } from './Consumer.js';
import { quickStart } from './quickStart.js';
import { shell, tools } from './shell.js';

/** The type check of Deno, which has its own names of the web. */
export const deno: Consumer = {
  name: 'deno check',
  async use(folder) {
    await writeFile(join(folder, 'app.ts'), await quickStart());
    const program = join(tools, '@deno/linux-x64-glibc/deno');
    await shell(folder, program, 'check', '--no-remote', '--node-modules-dir=manual', 'app.ts');
  },
};
