import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/** A running Prism. */
export interface Prism {
  /** Its base URL, on loopback. */
  readonly url: string;
  /** Ends the process and waits until it is gone. */
  close(): Promise<void>;
}

/**
 * Starts stock Prism as a process of its own on a free loopback port and waits until it listens.
 *
 * @param openapi Path of the bundle to serve.
 * @throws Error with what Prism printed, if it ends instead.
 */
export async function startPrism(openapi: string): Promise<Prism> {
  const child = spawn(process.execPath, [cli, 'mock', '--host', '127.0.0.1', '--port', '0', openapi], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const gone = once(child, 'exit').finally(() => process.off('exit', kill));
  const close = async () => {
    kill();
    await gone;
  };

  let said = '';
  let url: string | undefined;
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      // After the start the pipe is still read, or Prism would block on it, but nothing is kept.
      if (url === undefined) said += chunk;
      url ??= said.match(/Prism is listening on (http:\S+)/)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const ended = gone.then(() => Promise.reject(new Error(`Prism ended instead of listening:\n${said}`)));
  ended.catch(() => {}); // Once it listens, its end is an end like any other.
  return { url: await Promise.race([listening, ended]), close };
}
