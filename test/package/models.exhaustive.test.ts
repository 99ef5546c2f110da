import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmptyProject, emptyProject } from './emptyProject.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
/** With a slash, with a dot, and with neither. */
const IDS = ['google/nano-banana', 'seedream/4.5-edit', 'runway'];
let user: EmptyProject;

beforeAll(async () => {
  user = await emptyProject();
});
afterAll(() => user.remove());

const node = (code: string) => user.run(process.execPath, ['--input-type=module', '--eval', code]);

describe.each(['NodeNext', 'Bundler'])('TypeScript with module resolution %s', (resolution) => {
  const module = resolution === 'Bundler' ? 'ESNext' : resolution;
  const compiled = async (code: string) => {
    await writeFile(join(user.folder, 'compiled.ts'), code);
    const flags = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'ES2022', '--module', module];
    return user.run(process.execPath, [tsc, ...flags, '--moduleResolution', resolution, 'compiled.ts']);
  };

  it('compiles what the README says of validators of single models', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const [, code = ''] = readme.match(/### Validate single models.*?```ts\n(.*?)```/s) ?? [];

    expect(code).toContain('kie-openapi/validation/');
    expect(await compiled(code)).toEqual({ exitCode: 0, output: '' });
  });

  it.each(IDS)('knows the model id and the input of %s', async (id) => {
    const code = `
      import type { ModelInputs } from 'kie-openapi';
      import validator from 'kie-openapi/validation/${id}';
      const model: '${id}' = validator.model;
      const judged = validator['~standard'].validate(JSON.parse('{}'));
      if ('value' in judged) judged.value satisfies ModelInputs['${id}'];
      // @ts-expect-error: the model has no such field.
      if ('value' in judged) judged.value.no_model_has_this;
      export { model };`;

    expect(await compiled(code)).toEqual({ exitCode: 0, output: '' });
  });

  it('names the module of a model that is not there', async () => {
    const { exitCode, output } = await compiled(
      "export { default } from 'kie-openapi/validation/google/nano-bananna';",
    );

    expect(exitCode).not.toBe(0);
    expect(output).toContain("'kie-openapi/validation/google/nano-bananna'");
  });
});

describe('Node.js', () => {
  it.each(IDS)('imports the validator of %s', async (id) => {
    const code = `
      import validator from 'kie-openapi/validation/${id}';
      console.log(validator.model, validator.validate({}).map(({ keyword }) => keyword).join());`;

    expect((await node(code)).output).toMatch(new RegExp(`^${id} required`));
  });

  it('names the file of a model that is not there', async () => {
    const { exitCode, output } = await node("import 'kie-openapi/validation/google/nano-bananna';");

    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/Cannot find module '.*validation\/models\/google\/nano-bananna\.js'/);
  });

  it.each(['../../Issue', '../index'])('does not reach %s through the id', async (id) => {
    expect((await node(`import 'kie-openapi/validation/${id}';`)).output).toMatch(
      /ERR_(INVALID_MODULE_SPECIFIER|PACKAGE)/,
    );
  });
});
