import { expect, it } from 'vitest';
import type { Input } from '../../../tools/facts/Fact.js';
import { type Updating, updateModels } from '../../../tools/update/updateModels.js';
import { documentation, fields, SAME } from '../importer/documents.js';
import { schema, vendor } from '../sync/vendor.js';
import { project } from './project.js';

const MODEL = 'paper/lantern-2.0';
const FILE = `openapi/models/${MODEL}.yaml`;
const DATE = '2027-01-02';
/** A field that says something else, and a field that is new. */
const LIMITED = { word: { type: 'string', maxLength: 1300 } };
const GROWN = { grain: { type: 'boolean' } };

/** A project, and a page of its model that says the same but for `changes`. */
async function begun(changes: Input = {}) {
  const files = await project();
  const page = `${files.folder}/page.md`;
  await files.put('page.md', fields({ ...SAME, ...changes }, ['word']));
  const steps: string[] = [];
  const update = (names = [page], more: Partial<Updating> = {}) =>
    updateModels({ root: files.folder, names, date: DATE, dryRun: false, onStep: (step) => steps.push(step), ...more });
  return { ...files, page, steps, update };
}

it('a changed page is followed by the model file, the facts, what is derived and the changelog', async () => {
  const { update, read, facts, steps } = await begun(LIMITED);
  const { left, changes } = await update();

  expect(left).toEqual([]);
  expect(await read(FILE)).toContain('maxLength: 1300');
  expect((await facts())[MODEL]?.input).toHaveProperty('properties.word.maxLength', 1300);
  expect((await facts())[MODEL]?.documented).toBe(DATE);
  expect(await read('generated/variants.js')).toContain('"maxLength":1300');
  expect(changes).toBe(`- **${MODEL}**\n  - adds: \`input.word\`: maxLength is 1300, was 1200`);
  expect(await read('CHANGELOG.md')).toBe(`# Changelog\n\n## Unreleased\n\n- The first.\n${changes}\n`);
  expect(steps).toEqual(['read', 'import', 'format', 'facts', 'generate', 'changelog']);
});

it('what is derived waits until the words are written', async () => {
  const { update, read, put, facts } = await begun(GROWN);
  const derived = await read('generated/openapi.yaml');
  const { left } = await update();

  expect(left).toEqual([`${FILE}: input.grain.description: TODO: say what it does.`]);
  expect((await facts())[MODEL]?.input).toHaveProperty('properties.grain');
  expect(await read('generated/openapi.yaml')).toBe(derived);

  await put(FILE, (await read(FILE)).replace(/"TODO: .*"/, "'Whether the grain stays.'"));
  const { changes } = await update([]);

  expect(changes).toBe(`- **${MODEL}**\n  - adds: \`input.grain\`: is new`);
  expect(await read('generated/openapi.yaml')).toContain('Whether the grain');
});

it('a new model has a fact, and everything else when its words are written', async () => {
  const { update, read, put, page, facts } = await begun();
  const input = { required: ['word'], properties: { word: { type: 'string', maxLength: 9 } } };
  await put('page.md', documentation({ type: 'object', ...input }, 'paper/kite'));
  const { left } = await update([page]);

  expect(left).toContain('openapi/models/paper/kite.yaml: x-media: TODO');
  const written = (await read('openapi/models/paper/kite.yaml'))
    .replace('x-media: TODO', 'x-media: image')
    .replace('url: TODO', 'url: https://docs.example.com/lantern')
    .replaceAll(/"TODO: .*"/g, 'Said.')
    .replace('examples: []', 'examples: [{ model: paper/kite, input: { word: harbour } }]');
  await put('openapi/models/paper/kite.yaml', written);

  expect((await update([])).changes).toBe('- **paper/kite**\n  - adds: the model is new');
  expect((await facts())['paper/kite']).toEqual({ documented: DATE, input: { type: 'object', ...input } });
  expect(await read('generated/models.json')).toContain('paper/kite');
});

it('a difference that was made by hand needs a reason', async () => {
  const { update, read, put } = await begun();
  await put(FILE, (await read(FILE)).replace('maxLength: 1200', 'maxLength: 1300'));
  const { left } = await update([]);

  expect(left).toEqual([
    `test/facts/models.json: ${MODEL} /properties/word/maxLength: TODO: say why the model file says other than its page.`,
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
    [`/api/v1/models/${MODEL}/schema`]: schema(MODEL, { ...SAME, ...LIMITED }),
  });
  await update([MODEL], { live });

  expect(await read(FILE)).toContain('maxLength: 1300');
});

it('nothing is written when it runs dry', async () => {
  const { update, all } = await begun(LIMITED);
  const before = await all();
  const { reads } = await update(undefined, { dryRun: true });

  expect(reads.map(({ imported }) => imported.outcome)).toEqual(['changed']);
  expect(await all()).toEqual(before);
});

it('nothing is written if one of the pages cannot be read', async () => {
  const { update, put, page, folder, all } = await begun(LIMITED);
  await put('bad.txt', 'input.a\nOptional\nscroll\n');
  const before = await all();

  await expect(update([page, `${folder}/bad.txt`])).rejects.toThrow(
    /^The step "read" failed: .*bad\.txt:3: a: the type "scroll"[\s\S]*Nothing was changed/,
  );
  expect(await all()).toEqual(before);
});

it('every file is as it was if a later step fails', async () => {
  const { update, put, read, all } = await begun(LIMITED);
  await put('openapi/models/broken.yaml', (await read(FILE)).replace(/^x-media: .*$/m, 'x-media: scent'));
  const before = await all();

  await expect(update()).rejects.toThrow(/^The step "generate" failed: [\s\S]*x-media is "scent"/);
  expect(await all()).toEqual(before);
});

it('a model file that was broken by hand is named', async () => {
  const { update, put, read } = await begun();
  await put(FILE, (await read(FILE)).replace('What to fold.', '"What'));

  await expect(update([])).rejects.toThrow(
    /^The step "format" failed: \S+lantern-2\.0\.yaml\S* not YAML: Missing closing/,
  );
});
