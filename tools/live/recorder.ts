import { redoclyEnv, redoclyFile } from '../process/redocly.js';
import { type ServerProcess, startServer } from '../process/startServer.js';
import { LiveError } from './LiveError.js';

/**
 * Starts `redocly proxy` on a free loopback port: it sends requests on to `target` and records them in the file `har`, which is
 * complete once it is closed.
 *
 * @throws LiveError with what it printed, if it does not listen.
 */
export async function startRecorder(target: string, har: string, folder: string): Promise<ServerProcess> {
  const args = ['proxy', '--target', target, '--har', har, '--lint-config', 'off'];
  args.push('--host', '127.0.0.1', '--port', '0');
  return startServer([process.execPath, redoclyFile, ...args], { cwd: folder, env: redoclyEnv() }).catch((error) => {
    throw new LiveError(error.message);
  });
}
