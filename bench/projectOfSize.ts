import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelPaths } from '../tools/contract/modelPaths.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'generated/docs'];
const CALLED = 'google/nano-banana.yaml';

/** A copy of the project, in a temporary folder, with so many models: the first of the contract and, beyond them, copies. */
export async function projectOfSize(size: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-scale-'));
  await cp(root, folder, { recursive: true, filter: (source) => !LEFT_OUT.includes(relative(root, source)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const models = join(folder, 'openapi', 'models');
  // What the consumer calls is always there.
  const files = (await modelPaths(folder)).sort((a, b) => Number(b === CALLED) - Number(a === CALLED));
  const texts = await Promise.all(files.map((path) => readFile(join(models, path), 'utf8')));
  await rm(models, { recursive: true });
  for (let index = 0; index < size; index++) {
    const [path = '', text = ''] = [files[index % files.length], texts[index % files.length]];
    const copy = Math.floor(index / files.length);
    const id = path.replace(/\.yaml$/, '');
    const name = copy === 0 ? id : `${id}-copy-${copy}`;
    const renamed = text.replaceAll(
      new RegExp(`^(\\s*(?:const|- model): "?)${id.replaceAll('.', '\\.')}("?)$`, 'gm'),
      `$1${name}$2`,
    );
    await mkdir(dirname(join(models, name)), { recursive: true });
    await writeFile(
      join(models, `${name}.yaml`),
      copy === 0 ? text : renamed.replace(/^title: (.*)$/m, `title: $1 Copy ${copy}`),
    );
  }
  return folder;
}
