import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { assemble } from './pipeline/assemble.js';
import { bundle } from './pipeline/bundle.js';
import { ContractError } from './pipeline/ContractError.js';
import { checkExamples, variantNames } from './pipeline/schemas.js';
import { types } from './pipeline/types.js';
import { readVariants } from './pipeline/Variant.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = async (name: string, content: string | object): Promise<void> => {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  await writeFile(join(root, 'generated', name), text);
  console.log(`generated/${name}`);
};

try {
  await mkdir(join(root, 'generated'), { recursive: true });
  const variants = await readVariants(root);
  await write('models.json', assemble(variants));
  const yaml = await bundle(root);
  const openapi = parse(yaml);
  checkExamples(openapi, variants);
  await write('openapi.yaml', yaml);
  await write('openapi.json', openapi);
  await write('schema.d.ts', await types(openapi, variantNames(openapi)));
  await write(
    'catalogue.json',
    variants.map(({ id, title, media }) => ({ id, title, media })),
  );
  console.log(`${variants.length} models`);
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 1;
}
