import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const TIMEOUT_MS = 300_000;

/** Redocly CLI ended with an error; the message is what it said. */
export class RedoclyError extends Error {
  override readonly name = 'RedoclyError';
}

/**
 * Runs Redocly CLI in `folder`, whose redocly.yaml it reads. It does not get to see the key.
 *
 * @returns What it printed.
 * @throws RedoclyError with what it said. It is ended after five minutes.
 */
export async function redocly(folder: string, args: readonly string[]): Promise<string> {
  const { KIE_API_KEY: _, ...rest } = process.env;
  const env = { ...rest, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const options = { cwd: folder, env, maxBuffer: 2 ** 30, timeout: TIMEOUT_MS };
  try {
    return (await promisify(execFile)(process.execPath, [cli, ...args], options)).stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error && error.stderr ? error.stderr : error;
    // The box around its note on Node.js 20 says nothing about what it was asked for.
    throw new RedoclyError(`${said}`.replaceAll(/^ *[╔║╚].*\n/gm, '').trim());
  }
}
