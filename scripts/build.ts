import { fileURLToPath } from 'node:url';
import { main } from '../src/command/index.js';
import { buildPackage } from '../tools/package/build.js';

await main({
  name: 'npm run build --',
  summary: 'Build dist/, which is what is published, from src/',
  run: () => buildPackage(fileURLToPath(new URL('..', import.meta.url))),
});
