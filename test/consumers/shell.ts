import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Where the tools are installed. */
export const tools = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * Runs a program, for five minutes at most.
 *
 * @returns What it printed to its standard output.
 * @throws Error with all that it printed.
 */
export async function shell(cwd: string, file: string, ...args: readonly string[]): Promise<string> {
  // Some tools print in colour, or otherwise, if they see that they run in CI or below npm.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' };
  try {
    return (await promisify(execFile)(file, args, { cwd, env, timeout: 300_000, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message = '' } = error as { stdout?: string; stderr?: string; message?: string };
    throw new Error(`${stdout}${stderr}`.trim() || message);
  }
}
