import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.js';
import { command, required } from './command.js';
import type { Runtime } from './Runtime.js';
import { served } from './served.js';
import { bundleWorker, PORT, workerdCommand } from './workerd.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const modules = `${folder}node_modules`;
const driver = (name: string) => `${folder}drivers/${name}.mjs`;
const cli = `${modules}/kie-openapi/dist/cli/index.js`;

/** A runtime with sockets, files and a command line. */
const onDisk = (name: string, program: string, flags: readonly string[], kind: string): Runtime => ({
  ...{ name, program },
  run: async (site, given) => [
    ...(await served([program, ...flags, driver(kind)], site, given)),
    ...(await command([program, ...(kind === 'deno' ? ['run', '-A', '--node-modules-dir=manual'] : []), cli])),
  ],
});

const node = (major: number): Runtime => {
  const { run, ...rest } = onDisk(`Node.js ${major}`, `${modules}/node-${major}/bin/node`, [], 'node');
  return { ...rest, run: async (site, given) => [...(await run(site, given)), await required(rest.program)] };
};

// Not the environment: the client must not need it. The journal of a batch names the machine that holds it.
const DENO = [
  'run',
  '--allow-net=127.0.0.1,127.0.0.2,kie-openapi.invalid',
  '--allow-sys',
  '--allow-read',
  '--allow-write',
  '--node-modules-dir=manual',
  '--no-prompt',
];

/** Every runtime that the README names. */
export const RUNTIMES: readonly Runtime[] = [
  ...[20, 22, 24, 26].map(node),
  onDisk('Bun 1.3', `${modules}/bun-floor/bin/bun`, [], 'bun'),
  onDisk('Bun 1.4', `${modules}/@oven/bun-linux-x64/bin/bun`, [], 'bun'),
  onDisk('Deno', `${modules}/@deno/linux-x64-glibc/deno`, DENO, 'deno'),
  {
    name: 'workerd',
    program: `${modules}/@cloudflare/workerd-linux-64/bin/workerd`,
    async run(site, given) {
      await bundleWorker();
      return served(workerdCommand(this.program), site, given, PORT);
    },
  },
  chromium,
];
