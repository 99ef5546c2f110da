import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { assemble } from '../tools/contract/assemble.js';
import { bundle } from '../tools/contract/bundle.js';
import { ContractError } from '../tools/contract/ContractError.js';
import { catalogueModule, catalogueTypes } from '../tools/contract/catalogue.js';
import { declarations } from '../tools/contract/declarations.js';
import { errorsModule, errorsTypes } from '../tools/contract/errors.js';
import { checkExamples } from '../tools/contract/schemas.js';
import { readVariants } from '../tools/contract/Variant.js';
import { variantsModule, variantsTypes } from '../tools/contract/variants.js';
import { command } from './command.js';

const HELP = `Usage: npm run generate [-- options]

Derives generated/ from openapi/.

  --check   change nothing; fail if generated/ is not what openapi/ says
  --help    print this
`;

const folder = fileURLToPath(new URL('../generated/', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes one file of generated/ or, if only to check, refuses it when it differs from what is there. */
async function put(name: string, content: string | object, check: boolean): Promise<void> {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  const old = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (check && text !== old) throw new ContractError([`generated/${name}: out of date, run \`npm run generate\``]);
  if (text !== old) await writeFile(join(folder, name), text);
  console.log(`generated/${name} ${text === old ? 'is up to date' : 'written'}`);
}

async function generate(check: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const variants = await readVariants(root);
  await put('models.json', assemble(variants), check);
  const yaml = await bundle(root);
  const openapi = parse(yaml);
  checkExamples(openapi, variants);
  await put('openapi.yaml', yaml, check);
  await put('openapi.json', openapi, check);
  await put('variants.js', variantsModule(openapi, variants), check);
  await put('variants.d.ts', variantsTypes, check);
  await put('schema.d.ts', await declarations(openapi, variants), check);
  await put('catalogue.js', catalogueModule(variants), check);
  await put('catalogue.d.ts', catalogueTypes, check);
  await put('errors.js', errorsModule(), check);
  await put('errors.d.ts', errorsTypes, check);
  console.log(`${variants.length} models`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) process.stdout.write(HELP);
  else await generate(values.check);
}

await command('npm run generate', main);
