import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../../tools/process/startServer.js';

/** A database that runs for the tests, with a folder of its own. */
export interface DataServer {
  readonly port: number;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

const VERSIONS = '/usr/lib/postgresql';
const newest = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((one, other) => +other - +one)[0] : undefined;
/** The folder of PostgreSQL's programs; undefined if it is not installed. Debian keeps it out of PATH. */
const postgresBin = newest === undefined ? folderOf('postgres') : join(VERSIONS, newest, 'bin');

/** Which servers this machine has. */
export const installed = { redis: folderOf('redis-server') !== undefined, postgres: postgresBin !== undefined };

/**
 * Starts Redis, which writes every change to disk before it answers.
 *
 * @param options `keeps: false` for one that forgets everything when it ends; `port` for one that comes back.
 */
export async function startRedis({ keeps = true, ...options }: { keeps?: boolean; port?: number } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'kie-redis-'));
  const port = options.port ?? (await freePort());
  const disk = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const server = await startServer(
    ['redis-server', '--bind', '127.0.0.1', '--port', `${port}`, '--dir', folder, '--save', '', ...disk],
    { listens: /port=(\d+).*Ready to accept/s },
  );
  return { port, close: () => closeAnd(() => server.close('SIGKILL'), folder) };
}

/** Starts PostgreSQL with a database and a user `postgres`, without a password. A crash of the machine may lose its data. */
export async function startPostgres(): Promise<DataServer & { readonly url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-postgres-'));
  const port = await freePort();
  const user = await unprivileged();
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const program = (name: string) => [...(user?.become ?? []), join(postgresBin ?? '', name)];
  const [initdb = '', ...args] = [...program('initdb'), '-D', join(folder, 'data'), '-U', 'postgres'];
  await promisify(execFile)(initdb, [...args, '--auth=trust', '--no-sync', '--locale=C', '-E', 'UTF8']);
  const settings = ['fsync=off', 'unix_socket_directories=', 'listen_addresses=127.0.0.1', 'max_connections=200'];
  const server = await startServer(
    [
      ...[...program('postgres'), '-D', join(folder, 'data'), '-p', `${port}`],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { listens: /port (\d+).*ready to accept connections/s },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return { port, url, close: () => closeAnd(() => server.close('SIGQUIT'), folder) };
}

async function closeAnd(close: () => Promise<unknown>, folder: string): Promise<void> {
  await close();
  await rm(folder, { recursive: true, force: true });
}

/** Whom PostgreSQL runs as where the tests run as root, which it refuses; undefined for the user of the tests. */
async function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const { stdout } = await promisify(execFile)('getent', ['passwd', 'postgres', 'nobody']).catch(({ stdout }) => ({
    stdout,
  }));
  const [, , uid = '', gid = ''] = `${stdout}`.split('\n')[0]?.split(':') ?? [];
  return { uid: +uid, gid: +gid, become: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'] };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}

/** The folder of PATH that has a program; a declaration, so that the constants above can use it. */
function folderOf(program: string): string | undefined {
  return process.env.PATH?.split(delimiter).find((folder) => existsSync(join(folder, program)));
}
