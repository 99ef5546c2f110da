import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startServer } from '../../../tools/process/startServer.js';

/** A program with an HTTP server; `says` is JavaScript that runs once it listens on `port`. */
const program = (says: string) => [
  process.execPath,
  '--eval',
  `const server = require('node:http').createServer((request, response) => response.end('here'));
   server.listen(0, '127.0.0.1', () => { const { port } = server.address(); ${says} });`,
];
const LISTENS = program(`console.log('listening on http://127.0.0.1:' + port)`);

const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('a server of its own process', () => {
  it('is there once it says where it listens, and gone once it is closed', async () => {
    const { url, close } = await startServer(LISTENS);

    expect(await isThere(url)).toBe(true);
    expect(await close()).toBe(null);
    expect(await isThere(url)).toBe(false);
    expect(await close()).toBe(null);
  });

  it('is believed when its port is complete, on whichever stream', async () => {
    const halves = program(`process.stderr.write('it listens on http://127.0.0.1:' + String(port).slice(0, 2));
      setTimeout(() => process.stderr.write(String(port).slice(2) + '\\n'), 50);`);
    const { url, close, printed } = await startServer(halves);
    onTestFinished(() => void close());

    expect(await isThere(url)).toBe(true);
    expect(printed()).toBe(`it listens on ${url}\n`);
  });

  it('says how it ended', async () => {
    const polite = program(
      `process.on('SIGINT', () => process.exit(3)); console.log('listening on http://127.0.0.1:' + port)`,
    );
    const { close } = await startServer(polite);

    expect(await close('SIGINT')).toBe(3);
  });

  it('is refused with what it printed, when it ends instead', async () => {
    const command = [process.execPath, '--eval', 'console.error("no such contract"); process.exit(1)'];

    await expect(startServer(command)).rejects.toThrow(
      /^\S+node --eval .* ended instead of listening:\nno such contract\n$/,
    );
    await expect(startServer(['no-such-program'])).rejects.toThrow('spawn no-such-program ENOENT');
  });

  it.each([
    ['alone', LISTENS, false],
    ['with its children', ['sh', '-c', '"$@" & wait', 'sh', ...LISTENS], true],
  ])('ends with the process that started it, %s', async (_, command, detached) => {
    const file = pathToFileURL('tools/process/startServer.ts').href;
    const starter = `const { startServer } = await import(${JSON.stringify(file)});
      const { url } = await startServer(${JSON.stringify(command)}, { detached: ${detached} });
      console.log(url, await (await fetch(url)).text());
      process.exit();`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      starter,
    ]);
    const [url = ''] = stdout.split(' ');

    expect(url).toMatch(/^http/);
    await vi.waitUntil(async () => !(await isThere(url)), { timeout: 30_000 });
  });
});
