import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Consumer } from './Consumer.js';
import { quickStart } from './quickStart.js';
import { shell, tools } from './shell.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the global names come from. */
const GLOBALS = {
  DOM: { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
  WebWorker: { lib: ['ES2022', 'WebWorker'], types: [] },
  'workers-types': { lib: ['ES2022'], types: ['@cloudflare/workers-types'] },
  'bun-types': { lib: ['ES2022'], types: ['bun-types'] },
  '@types/node': { lib: ['ES2022'], types: ['node'] },
};
const MODULES = { NodeNext: 'NodeNext', Node16: 'Node16', Bundler: 'ESNext' };
const VERSIONS = ['5.4', '5.9', '6', '7'] as const;

type Globals = keyof typeof GLOBALS;
type Resolution = keyof typeof MODULES;

const consumer = (version: string, resolution: Resolution, globals: Globals): Consumer => ({
  name: `TypeScript ${version}, ${resolution}, ${globals}`,
  async use(folder) {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'everyEntry.ts'), await everyEntry(globals));
    if (globals !== 'WebWorker' && globals !== 'workers-types')
      await writeFile(join(folder, 'app.ts'), await quickStart());
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: 'ES2022' },
      ...{ module: MODULES[resolution], moduleResolution: resolution, ...GLOBALS[globals] },
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await shell(folder, process.execPath, join(tools, `typescript-${version}`, 'bin', 'tsc')).catch((error: Error) => {
      // The types of others are not ours to mend: those of runtimes are not made for each version of TypeScript.
      const ours = error.message.split('\n').filter((line) => /^(app|everyEntry)\.ts|kie-openapi/.test(line));
      if (ours.length > 0 || !error.message.includes('error TS')) throw new Error(ours.join('\n') || error.message);
    });
  },
});

/** A module that imports whatever the package exports. */
async function everyEntry(globals: Globals): Promise<string> {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((entry) => !/\.(json|yaml)$/.test(entry));
  // Its types are those of BullMQ, which are for Node.js.
  const usable = entries.filter((entry) => entry !== './bullmq' || globals === '@types/node');
  const paths = usable.map((entry) => `kie-openapi${entry.slice(1).replace('*', 'google/nano-banana')}`);
  return paths.map((path, index) => `export * as entry${index} from '${path}';`).join('\n');
}

/** Every version with every resolution, and every kind of global names. */
export const typescripts: readonly Consumer[] = [
  ...VERSIONS.flatMap((version) =>
    (['NodeNext', 'Node16', 'Bundler'] as const).map((resolution) => consumer(version, resolution, 'DOM')),
  ),
  ...(['5.9', '7'] as const).flatMap((version) =>
    (['WebWorker', 'workers-types', 'bun-types', '@types/node'] as const).map((globals) =>
      consumer(version, globals === '@types/node' ? 'NodeNext' : 'Bundler', globals),
    ),
  ),
];
