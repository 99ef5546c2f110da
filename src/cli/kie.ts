import { readFileSync } from 'node:fs';
import { command } from '../command/index.js';
import * as commands from './commands.js';
import { exitCodeOf, exitCodes } from './exitCodes.js';

/** The command `kie`: all those in `commands/`. */
export const kie = command({
  name: 'kie',
  summary: 'The kie.ai jobs API from a shell',
  // As far from here as from dist/cli/index.js, where this is bundled.
  version: () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
  commands: Object.values(commands),
  details:
    'Results go to standard output and all else to standard error. --json prints JSON, and an error as one line of JSON on standard error. The key ' +
    'comes from KIE_API_KEY or ~/.config/kie/config.json. KIE_BASE_URL=http://127.0.0.1:4010 asks a kie mock, which costs nothing.',
  exitCodes,
  exitCodeOf,
  examples: ['kie models --media video --takes image', 'kie run google/nano-banana "A paper boat" --save boats/'],
});
