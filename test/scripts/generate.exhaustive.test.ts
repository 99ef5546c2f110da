import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { execute, type TemporaryCopy, temporaryCopy } from './temporaryCopy.js';

let copy: TemporaryCopy;
beforeAll(async () => {
  copy = await temporaryCopy();
});
afterAll(() => copy.remove());

const path = (model: string) => join(copy.folder, 'openapi', 'models', `${model}.yaml`);

async function put(model: string, text: string): Promise<void> {
  await mkdir(dirname(path(model)), { recursive: true });
  await writeFile(path(model), text);
}

const MODEL = `title: Paper Lantern
description: Writes one word on a lantern.
externalDocs:
  description: Vendor page
  url: https://docs.example.com/paper-lantern
x-documented: '2026-11-22'
x-media: image
x-prices:
  listed: '2026-11-22'
  unpriced: Lanterns are free
type: object
required: [model, input]
properties:
  model:
    description: The model id.
    type: string
    const: paper/lantern-1.0
  callBackUrl:
    $ref: ../../components/schemas/CallBackUrl.yaml
  input:
    description: What to write.
    type: object
    required: [word]
    properties:
      word:
        description: The word.
        type: string
        maxLength: 12
      colour:
        description: Colour of the paper.
        type: string
        enum: [red, white]
        default: red
    additionalProperties: false
additionalProperties: false
examples:
  - model: paper/lantern-1.0
    input:
      word: harbour
`;

describe('npm run generate', () => {
  it('changes nothing when nothing has changed', async () => {
    const names = [
      'models.json',
      'openapi.yaml',
      'schema.d.ts',
      'variants.js',
      'catalogue.js',
      'errors.js',
      'refusals.js',
    ];
    const read = () => Promise.all(names.map((name) => readFile(join(copy.folder, 'generated', name), 'utf8')));
    const before = await read();

    expect(await copy.run('generate')).toMatchObject({ exitCode: 0 });

    expect(await read()).toEqual(before);
  });

  // What follows is the same for one model as for all, and faster.
  it('does without the files that are gone', async () => {
    const models = join(copy.folder, 'openapi', 'models');
    const nanoBanana = await readFile(path('google/nano-banana'), 'utf8');
    await rm(models, { recursive: true });
    await put('google/nano-banana', nanoBanana);

    expect((await copy.run('generate')).output).toMatch(/^1 models$/m);
  });

  afterEach(() => rm(path('paper/lantern-1.0'), { force: true }));

  it.each([['an example that does not fit', MODEL.replace('word: harbour', 'word: harbourmaster')]])(
    'fails on a model with %s and names its file',
    async (_, text) => {
      await put('paper/lantern-1.0', text);

      const { exitCode, output } = await copy.run('generate');

      expect(exitCode).not.toBe(0);
      expect(output).toContain('openapi/models/paper/lantern-1.0.yaml: ');
    },
  );
});

describe('one more model file and npm run generate', () => {
  beforeAll(async () => {
    await put('paper/lantern-1.0', MODEL);
    expect(await copy.run('generate')).toMatchObject({ exitCode: 0 });
  });

  it('give it types, both mocks and contract tests', async () => {
    const { exitCode, output } = await execute(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=verbose',
        // Those of errors and records know no model.
        ...['requests', 'callbacks', 'operations', 'ways', 'values'].map((name) => `test/contract/${name}`),
        'test/types/calls',
        'test/mutations',
      ],
      copy.folder,
      { NO_COLOR: '1' },
    );

    expect(output).toMatch(
      /✓ .*test\/contract\/requests.test.ts > createTask with 'paper\/lantern-1.0' on 'mock.listen' > accepts the example/,
    );
    expect(output).toMatch(/✓ .*'paper\/lantern-1.0' on 'mock.listen' > refuses a mutation of it/);
    expect(output).toMatch(/✓ .*'paper\/lantern-1.0' > does not type-check with '/);
    expect(exitCode, output).toBe(0);
  });

  it('give its published fields the words of their keywords', async () => {
    const published = await readFile(join(copy.folder, 'generated', 'openapi.yaml'), 'utf8');

    expect(published).toContain('description: The word. At most 12 characters.\n');
    expect(published).toContain('description: Colour of the paper. One of `red`, `white`. `red` when absent.\n');
  });

  it('give it a place in the docs', async () => {
    expect(await copy.run('docs')).toMatchObject({ exitCode: 0 });

    const read = (name: string) => readFile(join(copy.folder, 'generated', 'docs', name), 'utf8');
    expect(await read('index.html')).toContain('reference.html#/paper/paper/lantern-1.0');
    expect(await read('reference.html')).toContain('Writes one word on a lantern.');
  });

  it('give it a command line', async () => {
    const args = ['--import', 'tsx', 'src/cli/index.ts', 'run', 'paper/lantern-1.0', '--help'];
    const { exitCode, output } = await execute(process.execPath, args, copy.folder);

    expect(output).toContain('--word <text>');
    expect(exitCode, output).toBe(0);
  });
});
