import { join } from 'node:path';
import { RedoclyError, redocly } from '../process/redocly.js';
import { ContractError } from './ContractError.js';
import { completeDescriptions } from './descriptions.js';

/**
 * Bundles `openapi/openapi.yaml` to one YAML text with Redocly CLI; a schema's title becomes its component name,
 * and the words of keywords are added to the descriptions.
 *
 * @throws ContractError with what Redocly CLI said.
 */
export async function bundle(root: string): Promise<string> {
  const args = ['bundle', join('openapi', 'openapi.yaml'), '--ext', 'yaml', '--component-names-strategy', 'title'];
  args.push('--component-renaming-conflicts-severity', 'error');
  try {
    return completeDescriptions(await redocly(root, args));
  } catch (error) {
    if (!(error instanceof RedoclyError)) throw error;
    throw new ContractError([`openapi/openapi.yaml: cannot be bundled\n${error.message}`]);
  }
}
