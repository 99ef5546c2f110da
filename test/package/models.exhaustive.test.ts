import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** What TypeScript says of `files`, in one run: each takes seconds. */
async function compile(resolution: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(user.folder, resolution);
  await mkdir(folder);
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, `${name}.ts`), code);
  const module = resolution === 'Bundler' ? 'ESNext' : resolution;
  const flags = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'ES2022', '--module', module];
  const paths = Object.keys(files).map((name) => join(folder, `${name}.ts`));
  return (await user.run(process.execPath, [tsc, ...flags, '--moduleResolution', resolution, ...paths])).output;
}

describe.each(['NodeNext', 'Bundler'])('TypeScript with module resolution %s', (resolution) => {
  it('knows the model id and the input of each, and names the module of a model that is not there', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const [, example = ''] = readme.match(/### Validate single models.*?```ts\n(.*?)```/s) ?? [];
    const [, cost = ''] = readme.match(/### What it will cost.*?```ts\n(.*?)```/s) ?? [];
    expect(example).toContain('kie-openapi/validation/');
    expect(cost).toContain('kie-openapi/prices');
    const known = IDS.map((id, index) => {
      const code = `
        import type { ModelInputs } from 'kie-openapi';
        import estimate from 'kie-openapi/prices/${id}';
        import validator from 'kie-openapi/validation/${id}';
        estimate satisfies (input: ModelInputs['${id}']) => object;
        // @ts-expect-error: the model has no such field.
        estimate({ no_model_has_this: 1 });
        const model: '${id}' = validator.model;
        const judged = validator['~standard'].validate(JSON.parse('{}'));
        if ('value' in judged) judged.value satisfies ModelInputs['${id}'];
        // @ts-expect-error: the model has no such field.
        if ('value' in judged) judged.value.no_model_has_this;
        export { model };`;
      return [`known${index}`, code];
    });
    const missing = "export { default } from 'kie-openapi/validation/google/nano-bananna';";

    const errors = (await compile(resolution, { example, cost, missing, ...Object.fromEntries(known) }))
      .split('\n')
      .filter((line) => line.includes('error TS'));

    expect(errors).toEqual([expect.stringMatching(/missing\.ts.*'kie-openapi\/validation\/google\/nano-bananna'/)]);
  });
});

describe('Node.js', () => {
  it.each(IDS)('imports the validator of %s', async (id) => {
    const code = `
      import validator from 'kie-openapi/validation/${id}';
      console.log(validator.model, validator.validate({}).map(({ keyword }) => keyword).join());`;

    expect((await node(code)).output).toMatch(new RegExp(`^${id} required`));
  });

  it.each(IDS)('estimates by the prices of %s', async (id) => {
    const code = `
      import estimate from 'kie-openapi/prices/${id}';
      import { estimate as any } from 'kie-openapi/prices';
      console.log(JSON.stringify(estimate({})) === JSON.stringify(any('${id}', {})), estimate({}).listed);`;

    expect((await node(code)).output).toBe('true 2026-09-28\n');
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
