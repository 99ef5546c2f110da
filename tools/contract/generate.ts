import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { assemble } from './assemble.js';
import { bundle } from './bundle.js';
import { ContractError } from './ContractError.js';
import { catalogueModule } from './catalogue.js';
import { declarations } from './declarations.js';
import { errorClasses } from './errorClasses.js';
import { errorsModules } from './errors.js';
import { folderModule } from './folderModule.js';
import { inspectorPageModule } from './inspectorPage.js';
import { manualModule } from './manual.js';
import { observedModules } from './observed.js';
import { pricesModule } from './prices.js';
import { refusalsModule } from './refusals.js';
import { checkExamples } from './schemas.js';
import { readVariants } from './Variant.js';
import { variantsModule } from './variants.js';

/**
 * Derives what is derived, file after file, and says of each what became of it.
 *
 * @param check Write nothing, and throw at the first file that is out of date.
 * @throws ContractError if openapi/ breaks a rule.
 */
export async function* generate(root: string, check: boolean): AsyncGenerator<string> {
  async function put(file: string, text: string): Promise<string> {
    const path = join(root, file);
    if (text === (await readFile(path, 'utf8').catch(() => undefined))) return `${file} is up to date`;
    if (check) throw new ContractError([`${file}: out of date, run \`npm run generate\``]);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return `${file} written`;
  }

  const variants = await readVariants(root);
  yield put('generated/models.json', `${JSON.stringify(assemble(variants), null, 2)}\n`);
  // It reads the list of models that was just written.
  const yaml = await bundle(root);
  const openapi = parse(yaml);
  checkExamples(openapi, variants);
  const derived = {
    'generated/openapi.yaml': yaml,
    'generated/schema.d.ts': await declarations(openapi, variants),
    ...variantsModule(openapi, variants),
    ...catalogueModule(openapi, variants),
    ...manualModule(openapi, variants),
    ...observedModules(openapi, variants),
    ...pricesModule(openapi, variants),
    ...errorsModules(),
    ...(await refusalsModule(root)),
    ...(await inspectorPageModule(root)),
    'src/client/errors/codes.ts': errorClasses(),
    'src/cli/commands.ts': await folderModule(root, 'src/cli/commands'),
    'src/mock/operations.ts': await folderModule(root, 'src/mock/operations'),
  };
  for (const [file, text] of Object.entries(derived)) yield put(file, text);
  yield `${variants.length} models`;
}
