import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { listenOnLoopback } from '../../src/mock/loopback.js';
import { emptyFolder } from './saving.js';

const SIZE = 2_000_000_000;

it('a file of 2 GB is saved with less than 100 MB of memory', async () => {
  const zeros = Buffer.alloc(1_000_000);
  const { url, close } = await listenOnLoopback(
    createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': SIZE });
      let left = SIZE;
      const send = () => {
        while (left > 0) {
          left -= zeros.length;
          if (!response.write(zeros)) return void response.once('drain', send);
        }
        response.end();
      };
      send();
    }),
  );
  onTestFinished(close);
  const folder = await emptyFolder();
  const program = join(folder, 'program.mjs');
  const source = `
    import { createKieClient } from './src/client/index.ts';
    import { saveFiles } from './src/files/index.ts';
    const [, , url, folder] = process.argv;
    const kie = createKieClient({ apiKey: 'any' });
    const before = process.resourceUsage().maxRSS;
    const [{ bytes }] = await saveFiles(kie, { taskId: 'task-1', files: [{ url, kind: 'video' }] }, folder);
    const grown = (process.resourceUsage().maxRSS - before) / 1024;
    console.log(JSON.stringify({ bytes, grown }));`;
  await build({
    ...{ stdin: { contents: source, resolveDir: process.cwd() }, outfile: program, bundle: true },
    ...{ format: 'esm', platform: 'node', target: 'node20' },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [program, `${url}/film.mp4`, folder]);

  expect(JSON.parse(stdout)).toEqual({
    bytes: SIZE,
    grown: expect.toSatisfy((megabytes) => megabytes < 100),
  });
});
