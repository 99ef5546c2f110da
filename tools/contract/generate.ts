import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { assemble } from './assemble.js';
import { bundle } from './bundle.js';
import { ContractError } from './ContractError.js';
import { catalogueModule, catalogueTypes } from './catalogue.js';
import { commandsModule } from './commandsModule.js';
import { declarations } from './declarations.js';
import { errorClasses } from './errorClasses.js';
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
  async function put(file: string, content: string | object): Promise<string> {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    const path = join(root, file);
    if (text === (await readFile(path, 'utf8').catch(() => undefined))) return `${file} is up to date`;
    if (check) throw new ContractError([`${file}: out of date, run \`npm run generate\``]);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return `${file} written`;
  }

  const variants = await readVariants(root);
  yield put('generated/models.json', assemble(variants));
  // It reads the list of models that was just written.
  const yaml = await bundle(root);
  const openapi = parse(yaml);
  checkExamples(openapi, variants);
  yield put('generated/openapi.yaml', yaml);
  yield put('generated/variants.js', variantsModule(openapi, variants));
  yield put('generated/variants.d.ts', variantsTypes);
  yield put('generated/schema.d.ts', await declarations(openapi, variants));
  yield put('generated/catalogue.js', catalogueModule(variants));
  yield put('generated/catalogue.d.ts', catalogueTypes);
  yield put('generated/errors.js', errorsModule());
  yield put('generated/errors.d.ts', errorsTypes);
  yield put('src/client/errors/codes.ts', errorClasses());
  yield put('src/cli/commands.ts', await commandsModule(root));
  yield `${variants.length} models`;
}
