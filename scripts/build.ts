import { fileURLToPath } from 'node:url';
import { command, main } from '../src/command/index.js';
import { buildPackage } from '../tools/package/build.js';

await main(
  command({
    name: 'npm run build --',
    summary: 'Build dist/, which is what is published, from src/',
    examples: ['npm run build'],
    run: () => buildPackage(fileURLToPath(new URL('..', import.meta.url))),
  }),
);
