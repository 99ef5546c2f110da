import { fileURLToPath } from 'node:url';
import { command, main } from '../src/command/index.js';
import { generate } from '../tools/contract/generate.js';

await main(
  command({
    name: 'npm run generate --',
    summary: 'Derive generated/ from openapi/, and the list of commands from src/cli/commands/',
    options: { check: { summary: 'Change nothing; fail if a derived file is out of date' } },
    exitCodes: { 1: 'The contract breaks a rule or, with --check, a file is out of date' },
    examples: ['npm run generate', 'npm run generate -- --check'],
    async run({ check }) {
      for await (const line of generate(fileURLToPath(new URL('..', import.meta.url)), check)) console.log(line);
    },
  }),
);
