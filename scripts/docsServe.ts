import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main, port } from '../src/command/index.js';
import { serve } from '../tools/docs/serve.js';

const folder = fileURLToPath(new URL('../generated/docs/', import.meta.url));

await main({
  name: 'npm run docs:serve --',
  summary: 'Serve generated/docs/, which `npm run docs` builds, on 127.0.0.1 until it is interrupted',
  options: { port: { kind: port, default: '4020', summary: 'Port to listen on, 0 for any that is free' } },
  async run({ port: wanted }) {
    if (!existsSync(folder)) throw new Error('generated/docs is not there; run `npm run docs`');
    const { url } = await serve(folder, wanted);
    console.log(`The docs are on ${url}`);
  },
});
