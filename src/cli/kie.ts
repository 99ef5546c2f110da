import { readFileSync } from 'node:fs';
import { command } from '../command/index.js';
import * as commands from './commands.js';

/** The command `kie`: all those in `commands/`. */
export const kie = command({
  name: 'kie',
  summary: 'The kie.ai jobs API from a shell',
  // As far from here as from dist/cli/index.js, where this is bundled.
  version: () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  commands: Object.values(commands),
  examples: ['kie mock --port 4010'],
});
