import { fileURLToPath } from 'node:url';
import { main } from '../src/command/index.js';
import { generate } from '../tools/contract/generate.js';

await main({
  name: 'npm run generate --',
  summary: 'Derive generated/ from openapi/, and the lists of commands and mocked operations from their folders',
  options: { check: { summary: 'Change nothing; fail if a derived file is out of date' } },
  exitCodes: { 1: 'The contract breaks a rule or, with --check, a file is out of date' },
  async run({ check }) {
    for await (const line of generate(fileURLToPath(new URL('..', import.meta.url)), check)) console.log(line);
  },
});
