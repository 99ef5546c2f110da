import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelValidator } from '../../../src/validation/index.js';
import { validateInput } from '../../../src/validation/index.js';
import { bundlePackage } from '../../../tools/package/bundle.js';
import { writeModelModules } from '../../../tools/package/modelModules.js';
import { models } from '../../bundle.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const MODEL = 'google/nano-banana';
const ids = models.map(({ id }) => id);
let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'kie-openapi-dist-'));
  await bundlePackage(root, dist);
  await writeModelModules(dist);
  // It tells bundlers that no module has side effects.
  await copyFile(join(root, 'package.json'), join(dist, 'package.json'));
});
afterAll(() => rm(dist, { recursive: true }));

/** What an application bundles that uses some import: its text, and how many bytes come of each file. */
async function bundled(code: string) {
  const { outputFiles, metafile } = await build({
    ...{ stdin: { contents: code, resolveDir: dist }, absWorkingDir: dist },
    ...{ bundle: true, minify: true, format: 'esm', write: false, metafile: true, logLevel: 'error' },
  });
  const bytes = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [[file, bytesInOutput] as const] : [],
    ),
  );
  return { text: outputFiles[0]?.text ?? '', bytes: new Map(bytes) };
}

describe('the module of a model', () => {
  it('is there for each, and for nothing else', async () => {
    const files = await readdir(join(dist, 'validation/models'), { recursive: true, withFileTypes: true });
    const paths = files.flatMap((file) => (file.isFile() ? [join(file.parentPath, file.name)] : []));

    expect(paths.sort()).toEqual(
      ids.flatMap((id) => ['.d.ts', '.js'].map((end) => join(dist, 'validation/models', id + end))).sort(),
    );
  });

  it.each(models)('judges as validateInput does: $id', async ({ id, example }) => {
    const file = pathToFileURL(join(dist, 'validation/models', `${id}.js`)).href;
    const { default: validator }: { default: ModelValidator<typeof MODEL> } = await import(file);

    expect(validator.model).toBe(id);
    expect(validator.validate(example.input)).toEqual([]);
    expect(validator.validate({ no_model_has_this: 1 })).toEqual(validateInput(id, { no_model_has_this: 1 }));
  });
});

describe('an application that uses one model', () => {
  it.each([MODEL, 'seedream/4.5-edit', 'runway'])('bundles its schema and the validator, no more: %s', async (id) => {
    const one = await bundled(`export { default } from './validation/models/${id}.js'`);
    const core = await bundled("export { modelValidator } from './validation/modelValidator.js'");
    const own = `validation/models/${id}.js`;

    expect([...one.bytes.keys()].sort()).toEqual([own, ...core.bytes.keys()].sort());
    for (const [file, bytes] of core.bytes) expect(one.bytes.get(file), file).toBeLessThanOrEqual(bytes);
    expect(ids.filter((other) => one.text.includes(`("${other}"`))).toEqual([id]);
  });

  it('bundles nothing of a model that it imports and does not use', async () => {
    const unused = `import unused from './validation/models/${MODEL}.js'; export const one = 1;`;

    expect((await bundled(unused)).text).toBe((await bundled('export const one = 1;')).text);
  });
});

describe('an application that estimates one model', () => {
  it.each(ids)('bundles less than 1 kB beside the prices of %s', async (id) => {
    const own = `prices/models/${id}.js`;
    const { text, bytes } = await bundled(`export { default } from './${own}'`);
    const [[, data = ''] = []] = text.matchAll(/\(("[^"]+",\{.*\})\);/g);

    expect(ids.filter((other) => text.includes(`("${other}",`))).toEqual([id]);
    expect([...bytes.keys()].filter((file) => file.includes('/models/'))).toEqual([own]);
    expect(gzipSync(text.replace(data, '')).length).toBeLessThan(1_000);
    expect(data).not.toBe('');
  });
});
