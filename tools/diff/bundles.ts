import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { parse } from 'yaml';
import { assemble } from '../contract/assemble.js';
import { bundle } from '../contract/bundle.js';
import { readVariants } from '../contract/Variant.js';
import { DiffError } from './DiffError.js';

const FILE = 'generated/openapi.yaml';
const MODELS = 'generated/models.json';

/**
 * The contract as it was committed at `ref`.
 *
 * @throws DiffError if there is no such ref, or no contract at it.
 */
export async function bundleAt(root: string, ref: string): Promise<unknown> {
  const commit = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(
    (error) => {
      if (`${error.stderr}`.includes('not a git repository')) throw new DiffError(`${root}: is not a git repository`);
      if (error.code === 'ENOENT') throw new DiffError('git is not installed');
      throw new DiffError(`"${ref}" is no commit, tag or branch of this repository; \`git tag\` lists the tags`);
    },
  );
  const text = await git(root, 'show', `${commit.trim()}:./${FILE}`).catch(() => {
    throw new DiffError(`There is no ${FILE} at ${ref}, so nothing to compare with; choose a later ref`);
  });
  return readBundle(text, `${FILE} at ${ref}`);
}

/**
 * The contract as `openapi/` says it now.
 *
 * @throws DiffError if generated/models.json, by which it refers to its models, lists others.
 * @throws ContractError if it cannot be read or bundled.
 */
export async function bundleNow(root: string): Promise<unknown> {
  const listed: unknown = await readFile(join(root, MODELS), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  if (!isDeepStrictEqual(listed, assemble(await readVariants(root))))
    throw new DiffError(`${MODELS}: does not list the models of openapi/models/; run \`npm run generate\``);
  return readBundle(await bundle(root), 'openapi/openapi.yaml');
}

function readBundle(text: string, name: string): unknown {
  try {
    const bundle: unknown = parse(text);
    if (typeof bundle === 'object' && bundle !== null && 'openapi' in bundle) return bundle;
  } catch (error) {
    throw new DiffError(`${name}: is not YAML: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  throw new DiffError(`${name}: is not an OpenAPI document; \`openapi\` is missing`);
}

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 2 ** 28 });
  return stdout;
}
