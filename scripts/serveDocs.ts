import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Misuse } from '../src/command/Misuse.js';
import { serve } from '../tools/docs/serve.js';
import { command } from './command.js';

const HELP = `Usage: npm run docs:serve [-- options]

Serves generated/docs/, which npm run docs builds, on 127.0.0.1 until it is interrupted.

  --port <number>   port to listen on, 0 for any that is free   default: 4020
  --help            print this
`;

const folder = fileURLToPath(new URL('../generated/docs/', import.meta.url));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4020' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Misuse(`--port is ${values.port}, must be a number from 0 to 65535`);
  }
  if (!existsSync(folder)) throw new Error('generated/docs is not there: run npm run docs');
  const { url } = await serve(folder, port);
  console.log(`The docs are on ${url}`);
}

await command('npm run docs:serve', main);
