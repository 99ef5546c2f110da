import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { bounded } from '../../src/time/bounded.js';

/** A server that runs as a process of its own on this machine. */
export interface ServerProcess {
  /** Its base URL, on 127.0.0.1. */
  readonly url: string;
  /** The last 20,000 characters of what it printed, standard output and standard error together. */
  printed(): string;
  /**
   * Ends the process and waits until it is gone. A second call does no harm.
   *
   * @param signal What to send first, SIGTERM by default. A process that is still there after 10 seconds is killed.
   * @returns The exit code; null if a signal ended the process.
   */
  close(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Every server says it in its own words. The character after the port shows that the port is complete. */
const LISTENS = /\blisten(?:s|ing)\b.*?http:\/\/127\.0\.0\.1:(\d+)(?=\D)/;
const KEPT = 20_000;
const START_MS = 60_000;
const STOP_MS = 10_000;

/** How a server is started. */
export interface ServerOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** Whether the children of the program end with it too; npx, for one, leaves its own behind. Default: false. */
  readonly detached?: boolean;
  /** How the server prints its port, as the first group. Default: `listening on http://127.0.0.1:<port>` and the like. */
  readonly listens?: RegExp;
}

/**
 * Starts a server that listens on 127.0.0.1, and waits until it says so. It ends with this process.
 *
 * @param command The program and its arguments.
 * @throws Error with what the server printed, if it ends instead, or does not listen within 60 seconds.
 */
export async function startServer(
  command: readonly string[],
  { detached = false, listens = LISTENS, ...options }: ServerOptions = {},
): Promise<ServerProcess> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { ...options, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  const send = (signal: NodeJS.Signals) => {
    if (!detached || child.pid === undefined) return void child.kill(signal);
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The whole group is gone.
    }
  };
  const end = () => send('SIGTERM');
  process.once('exit', end);
  const gone = once(child, 'close').finally(() => process.off('exit', end));

  let printed = '';
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      printed = (printed + chunk).slice(-KEPT);
      const port = listens.exec(printed)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    // Read to the end, because a program blocks on a pipe that is full.
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const failure = (why: string) => new Error(`${command.join(' ')} ${why}:\n${printed}`);
  const ended = gone.then(() => Promise.reject(failure('ended instead of listening')));
  ended.catch(() => {}); // Once it listens, it may end.
  const onTimeout = () => {
    send('SIGKILL');
    return failure(`did not listen within ${START_MS / 1000} s`);
  };
  const url = await bounded(() => Promise.race([listening, ended]), { deadline: { ms: START_MS, onTimeout } });

  return {
    url,
    printed: () => printed,
    async close(signal = 'SIGTERM') {
      send(signal);
      // Some wait for their connections before they end.
      const stuck = setTimeout(send, STOP_MS, 'SIGKILL');
      await gone.finally(() => clearTimeout(stuck));
      return child.exitCode;
    },
  };
}
