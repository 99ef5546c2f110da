import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { commandsModule } from '../cli/commandsModule.js';
import { assemble } from './assemble.js';
import { bundle } from './bundle.js';
import { ContractError } from './ContractError.js';
import { catalogueModule, catalogueTypes } from './catalogue.js';
import { declarations } from './declarations.js';
import { errorsModule, errorsTypes } from './errors.js';
import { checkExamples } from './schemas.js';
import { readVariants } from './Variant.js';
import { variantsModule, variantsTypes } from './variants.js';

/**
 * Derives what is derived, file after file, and says of each what became of it.
 *
 * @param check Write nothing, and throw at the first file that is out of date.
 * @throws ContractError if openapi/ breaks a rule.
 */
export async function* generate(root: string, check: boolean): AsyncGenerator<string> {
  const variants = await readVariants(root);
  for await (const [file, content] of derived(root, variants)) {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    const old = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (check && text !== old) throw new ContractError([`${file}: out of date, run \`npm run generate\``]);
    if (text !== old) await put(join(root, file), text);
    yield `${file} ${text === old ? 'is up to date' : 'written'}`;
  }
  yield `${variants.length} models`;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The derived files in their order: the bundle needs the list of models that was written before. */
async function* derived(
  root: string,
  variants: Awaited<ReturnType<typeof readVariants>>,
): AsyncGenerator<[file: string, content: string | object]> {
  yield ['generated/models.json', assemble(variants)];
  const yaml = await bundle(root);
  const openapi = parse(yaml);
  checkExamples(openapi, variants);
  yield ['generated/openapi.yaml', yaml];
  yield ['generated/variants.js', variantsModule(openapi, variants)];
  yield ['generated/variants.d.ts', variantsTypes];
  yield ['generated/schema.d.ts', await declarations(openapi, variants)];
  yield ['generated/catalogue.js', catalogueModule(variants)];
  yield ['generated/catalogue.d.ts', catalogueTypes];
  yield ['generated/errors.js', errorsModule()];
  yield ['generated/errors.d.ts', errorsTypes];
  yield ['src/cli/commands.ts', await commandsModule(root)];
}
