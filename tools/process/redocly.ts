import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** The file of Redocly CLI, for Node.js to run. */
export const redoclyFile = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** The environment of Redocly CLI: quiet, and without the key. */
export function redoclyEnv(): NodeJS.ProcessEnv {
  const { KIE_API_KEY: _, ...env } = process.env;
  return { ...env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
}

/** Redocly CLI ended with an error; the message is what it said. */
export class RedoclyError extends Error {
  override readonly name = 'RedoclyError';
}

const TIMEOUT_MS = 300_000;

/**
 * Runs Redocly CLI in `folder`, whose redocly.yaml it reads.
 *
 * @returns What it printed.
 * @throws RedoclyError with what it said.
 */
export async function redocly(folder: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: redoclyEnv(), maxBuffer: 2 ** 30, timeout: TIMEOUT_MS };
  try {
    return (await promisify(execFile)(process.execPath, [redoclyFile, ...args], options)).stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error && error.stderr ? error.stderr : error;
    // The box around its note on Node.js 20 says nothing about what it was asked for.
    throw new RedoclyError(`${said}`.replaceAll(/^ *[╔║╚].*\n/gm, '').trim());
  }
}
