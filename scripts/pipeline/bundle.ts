import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ContractError } from './ContractError.js';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/**
 * Bundles `openapi/openapi.yaml` to one YAML text with Redocly CLI; a schema's title becomes its component name.
 *
 * @throws ContractError with what Redocly CLI said.
 */
export async function bundle(root: string): Promise<string> {
  const args = ['bundle', join('openapi', 'openapi.yaml'), '--ext', 'yaml', '--component-names-strategy', 'title'];
  args.push('--component-renaming-conflicts-severity', 'error');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [redocly, ...args], {
      cwd: root,
      env,
      maxBuffer: 2 ** 30,
    });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error;
    // The box around its note on Node.js 20 says nothing about the contract.
    const said = `${error.stderr}`.replaceAll(/^ *[╔║╚].*\n/gm, '').trim();
    throw new ContractError([`openapi/openapi.yaml: cannot be bundled\n${said}`]);
  }
}
