import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { redoclyEnv, redoclyFile } from '../process/redocly.js';
import { LiveError } from './LiveError.js';

const START_MS = 60_000;
const STOP_MS = 10_000;

/** A running `redocly proxy`. */
export interface Recorder {
  readonly url: string;
  /** Ends the process and waits until it has written the recording. Once is enough; more does no harm. */
  stop(): Promise<void>;
}

/**
 * Starts `redocly proxy` on a free loopback port: it sends requests on to `target` and records them in the file `har`.
 *
 * @throws LiveError with what it printed, if it does not listen.
 */
export async function startRecorder(target: string, har: string, folder: string): Promise<Recorder> {
  const args = ['proxy', '--target', target, '--har', har, '--lint-config', 'off'];
  args.push('--host', '127.0.0.1', '--port', '0');
  const child = spawn(process.execPath, [redoclyFile, ...args], {
    cwd: folder,
    env: redoclyEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = once(child, 'exit').finally(() => process.off('exit', kill));
  const stop = async () => {
    child.kill('SIGTERM');
    // It waits for its connections, and one that hangs would hold it up for ever.
    const late = setTimeout(kill, STOP_MS);
    await gone;
    clearTimeout(late);
  };

  let said = '';
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      // The pipe is read to the end, or the process would block on it.
      if (said.length < 10_000) said += chunk;
      const url = /Proxy listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const ended = gone.then(() => Promise.reject(new LiveError(`redocly proxy ended instead of listening\n${said}`)));
  ended.catch(() => {}); // Once it listens, its end is an end like any other.
  const late = setTimeout(kill, START_MS);
  const url = await Promise.race([listening, ended]).finally(() => clearTimeout(late));
  return { url, stop };
}
