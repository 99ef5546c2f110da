import { expect, it } from 'vitest';
import type { Facts, Input } from '../../../tools/facts/Fact.js';
import { type Updating, updateModels } from '../../../tools/update/updateModels.js';
import { documentation } from '../importer/documents.js';
import { schema, vendor } from '../sync/vendor.js';
import { project } from './project.js';

const MODEL = 'recraft/crisp-upscale';
const FILE = `openapi/models/${MODEL}.yaml`;
const DATE = '2027-01-02';

/** The project with one model, and a page of it that says the same but for `change`. */
async function begun(change: (input: Fields) => Input = (input) => input) {
  const files = await project(MODEL);
  const { input } = (await files.facts())[MODEL] ?? {};
  const page = `${files.folder}/page.md`;
  await files.put('page.md', documentation(change(input as unknown as Fields), MODEL));
  const steps: string[] = [];
  const update = (names = [page], more: Partial<Updating> = {}) =>
    updateModels({ root: files.folder, names, date: DATE, dryRun: false, onStep: (step) => steps.push(step), ...more });
  return { ...files, page, steps, update };
}
type Fields = Input & { readonly required: readonly string[]; readonly properties: Input };

const limited = (input: Fields): Input => ({
  ...input,
  properties: { ...input.properties, image: { type: 'string', maxLength: 77 } },
});
const grown = (input: Fields): Input => ({ ...input, properties: { ...input.properties, grain: { type: 'boolean' } } });
const inputOf = (facts: Facts) => facts[MODEL]?.input;

it('a changed page is followed by the model file, the facts, what is derived and the changelog', async () => {
  const { update, read, facts, steps } = await begun(limited);
  const { left, changes } = await update();

  expect(left).toEqual([]);
  expect(await read(FILE)).toContain('maxLength: 77');
  expect(inputOf(await facts())).toHaveProperty('properties.image.maxLength', 77);
  expect((await facts())[MODEL]?.documented).toBe(DATE);
  expect(await read('generated/variants.js')).toContain('"maxLength":77');
  expect(changes).toBe(`- **${MODEL}** (breaking)\n  - breaking: \`input.image\`: maxLength is 77, was not set`);
  expect(await read('CHANGELOG.md')).toBe(`# Changelog\n\n## Unreleased\n\n- The first.\n${changes}\n`);
  expect(steps).toEqual(['read', 'import', 'format', 'facts', 'generate', 'changelog']);
});

it('what is derived waits until the words are written', async () => {
  const { update, read, put, facts } = await begun(grown);
  const derived = await read('generated/openapi.yaml');
  const { left } = await update();

  expect(left).toEqual([`${FILE}: input.grain.description: TODO: say what it does.`]);
  expect(inputOf(await facts())).toHaveProperty('properties.grain');
  expect(await read('generated/openapi.yaml')).toBe(derived);

  await put(FILE, (await read(FILE)).replace(/"TODO: .*"/, "'Whether the grain stays.'"));
  const { changes } = await update([]);

  expect(changes).toBe(`- **${MODEL}**\n  - adds: \`input.grain\`: is new`);
  expect(await read('generated/openapi.yaml')).toContain('Whether the grain');
});

it('a new model has a fact, and everything else when its words are written', async () => {
  const { update, read, put, page, facts } = await begun();
  const input = { required: ['word'], properties: { word: { type: 'string', maxLength: 9 } } };
  await put('page.md', documentation({ type: 'object', ...input }, 'paper/lantern-2.0'));
  const { left } = await update([page]);

  expect(left).toContain('openapi/models/paper/lantern-2.0.yaml: x-media: TODO');
  const written = (await read('openapi/models/paper/lantern-2.0.yaml'))
    .replace('x-media: TODO', 'x-media: image')
    .replace('url: TODO', 'url: https://docs.example.com/lantern')
    .replaceAll(/"TODO: .*"/g, 'Said.')
    .replace('examples: []', 'examples: [{ model: paper/lantern-2.0, input: { word: harbour } }]');
  await put('openapi/models/paper/lantern-2.0.yaml', written);

  expect((await update([])).changes).toBe('- **paper/lantern-2.0**\n  - adds: the model is new');
  expect((await facts())['paper/lantern-2.0']).toEqual({ documented: DATE, input: { type: 'object', ...input } });
  expect(await read('generated/models.json')).toContain('paper/lantern-2.0');
});

it('a difference that was made by hand needs a reason', async () => {
  const { update, read, put } = await begun();
  await put(FILE, (await read(FILE)).replace(/( +)type: string\n(?= +additional)/, '$&$1maxLength: 500\n'));
  const { left } = await update([]);

  expect(left).toEqual([
    `test/facts/models.json: ${MODEL} /properties/image/maxLength: TODO: say why the model file says other than its page.`,
  ]);
});

it('a page that says the same makes the file as new as the page', async () => {
  const { update, read, facts } = await begun();
  const { changes } = await update();

  expect(changes).toBe('');
  expect(await read(FILE)).toContain(`x-documented: "${DATE}"`);
  expect((await facts())[MODEL]?.documented).toBe(DATE);
});

it('an id means the live schema of the model', async () => {
  const { update, read } = await begun();
  const { live } = await vendor({
    [`/api/v1/models/${MODEL}/schema`]: schema(MODEL, { image: { type: 'string', maxLength: 78 } }),
  });
  await update([MODEL], { live });

  expect(await read(FILE)).toContain('maxLength: 78');
});

it('nothing is written when it runs dry', async () => {
  const { update, all } = await begun(limited);
  const before = await all();
  const { reads } = await update(undefined, { dryRun: true });

  expect(reads.map(({ imported }) => imported.outcome)).toEqual(['changed']);
  expect(await all()).toEqual(before);
});

it('nothing is written if one of the pages cannot be read', async () => {
  const { update, put, page, folder, all } = await begun(limited);
  await put('bad.txt', 'input.a\nOptional\nscroll\n');
  const before = await all();

  await expect(update([page, `${folder}/bad.txt`])).rejects.toThrow(
    /^The step "read" failed: .*bad\.txt:3: a: the type "scroll"[\s\S]*Nothing was changed/,
  );
  expect(await all()).toEqual(before);
});

it('every file is as it was if a later step fails', async () => {
  const { update, put, read, all } = await begun(limited);
  await put('openapi/models/broken.yaml', (await read(FILE)).replace(/^x-media: .*$/m, 'x-media: scent'));
  const before = await all();

  await expect(update()).rejects.toThrow(/^The step "generate" failed: [\s\S]*x-media is "scent"/);
  expect(await all()).toEqual(before);
});

it('a model file that was broken by hand is named', async () => {
  const { update, put, read } = await begun();
  await put(FILE, (await read(FILE)).replace('What to enlarge.', '"What'));

  await expect(update([])).rejects.toThrow(
    /^The step "format" failed: \S+crisp-upscale\.yaml\S* not YAML: Missing closing/,
  );
});
