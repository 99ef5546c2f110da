import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Row } from '../../../tools/sync/Row.js';
import { syncState } from '../../../tools/sync/SyncState.js';
import { type Syncing, syncModels } from '../../../tools/sync/syncModels.js';
import { table } from '../../../tools/sync/table.js';
import { LANTERN, SAME } from '../importer/documents.js';
import { type Act, json, list, memoryFiles, memoryState, schema, vendor } from './vendor.js';

const pathOf = (model: string) => `/api/v1/models/${model}/schema`;
const changed = { ...SAME, word: { type: 'string', maxLength: 2000 } };
const ID = 'paper/lantern-2.0';
/** Ends a sync. */
const refused = json({ code: 401 });

async function sync(
  acts: Readonly<Record<string, Act | readonly Act[]>>,
  more: Partial<Syncing> = {},
  files = new Map([[ID, LANTERN]]),
) {
  const played = await vendor(acts);
  const seen: string[] = [];
  const imported: string[] = [];
  const syncing: Syncing = {
    live: played.live,
    files: memoryFiles(files),
    state: memoryState(),
    date: '2026-11-23',
    dryRun: false,
    facts: {
      settled: async (page) => page,
      follow: async (page, { model, outcome }) => void imported.push(`${model} ${outcome}, ${page.form}`),
    },
    onProgress: (done, total, { model }) => seen.push(`${done}/${total} ${model}`),
    ...more,
  };
  return { ...played, files, seen, imported, run: () => syncModels(syncing) };
}

const outcomes = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ model, outcome }) => [model, outcome]));

describe('a sync with the models that the vendor has now', () => {
  it('writes new and changed models, and tells of the others', async () => {
    const files = new Map([
      [ID, LANTERN],
      ['paper/same', LANTERN.replaceAll(ID, 'paper/same')],
      ['paper/gone', LANTERN.replaceAll(ID, 'paper/gone')],
    ]);
    const before = new Map(files);
    const { run, seen, imported } = await sync(
      {
        '/api/v1/models': list([ID, 'paper/same', 'kite', 'blank', 'chat', 'odd', 'broken']),
        [pathOf(ID)]: schema(ID, changed),
        [pathOf('paper/same')]: schema('paper/same', SAME),
        [pathOf('kite')]: schema('kite', { tail: { type: 'boolean' } }),
        [pathOf('blank')]: json({ code: 200, data: { model: 'blank', openapi: null } }),
        [pathOf('chat')]: schema('chat', SAME, '/api/v1/chat'),
        [pathOf('odd')]: schema('odd', { tail: { type: 'scroll' } }),
        [pathOf('broken')]: json({ code: 404, msg: 'No such model' }),
      },
      {},
      files,
    );
    const { rows } = await run();
    expect(outcomes(rows)).toEqual({
      ...{ blank: 'no schema', broken: 'failed', chat: 'other API', kite: 'new', odd: 'failed' },
      ...{ [ID]: 'changed', 'paper/same': 'unchanged', 'paper/gone': 'withdrawn' },
    });
    expect(files.get(ID)).toContain('maxLength: 2000');
    expect(files.get('kite')).toContain('const: kite');
    expect(files.get('paper/same')).toBe(before.get('paper/same'));
    expect(files.get('paper/gone')).toBe(before.get('paper/gone'));
    expect(files.size).toBe(4);
    expect(seen.at(-1)).toBe(`7/7 paper/same`);
    expect(imported).toEqual([
      'kite new, live schema',
      `${ID} changed, live schema`,
      'paper/same unchanged, live schema',
    ]);
    expect(rows.find(({ model }) => model === 'odd')?.detail).toMatch(
      /^GET \/api\/v1\/models\/odd\/schema:\d+: input\.tail: type/,
    );
  });

  it('prints a table of what is not as it was', async () => {
    const { run } = await sync({
      '/api/v1/models': list(['kite']),
      [pathOf('kite')]: schema('kite', { tail: { type: 'boolean' } }),
    });
    const printed = table((await run()).rows);
    expect(printed).toMatch(
      /^model +outcome +taken +kept +write\nkite +new +0 +0 +\d+\npaper\/lantern-2\.0 +withdrawn/,
    );
    expect(printed).toContain('openapi/models/kite.yaml: new, from GET /api/v1/models/kite/schema (live schema)');
    expect(printed).toMatch(/2 models: 1 new, 1 withdrawn$/);
  });

  it('says of how many unchanged models there is something to know', async () => {
    const same = { ...SAME, colour: { ...SAME.colour, format: 'int32' } };
    const { run } = await sync({ '/api/v1/models': list([ID]), [pathOf(ID)]: schema(ID, same) });

    expect(table((await run()).rows)).toBe('1 models: 1 unchanged (1 with notes, which --json shows)');
  });

  it('writes nothing when it runs dry', async () => {
    const { run, files, imported } = await sync(
      { '/api/v1/models': list([ID]), [pathOf(ID)]: schema(ID, changed) },
      { dryRun: true },
    );
    expect(outcomes((await run()).rows)).toEqual({ [ID]: 'changed' });
    expect(files.get(ID)).toBe(LANTERN);
    expect(imported).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { run, files } = await sync({ '/api/v1/models': list([ID]), [pathOf(ID)]: schema(ID, changed) });
    await run();
    const text = files.get(ID);
    expect(outcomes((await run()).rows)).toEqual({ [ID]: 'unchanged' });
    expect(files.get(ID)).toBe(text);
  });

  it('goes on where it was interrupted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kie-sync-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'state.json');
    const { run, requests } = await sync(
      {
        '/api/v1/models': list(['kite', ID]),
        [pathOf('kite')]: schema('kite', { tail: { type: 'boolean' } }),
        [pathOf(ID)]: [refused, schema(ID, changed)],
      },
      { state: syncState(file, 'today') },
    );
    await expect(run()).rejects.toThrow('the key in KIE_API_KEY is refused (401)');
    expect(JSON.parse(await readFile(file, 'utf8')).rows).toHaveLength(1);
    expect(outcomes((await run()).rows)).toEqual({ kite: 'new', [ID]: 'changed' });
    expect(requests.filter((path) => path === pathOf('kite'))).toHaveLength(1);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it('asks again for a model whose file was thrown away since', async () => {
    const state = memoryState();
    const { run, files, requests } = await sync(
      {
        '/api/v1/models': list(['kite', ID]),
        [pathOf('kite')]: schema('kite', { tail: { type: 'boolean' } }),
        [pathOf(ID)]: [refused, schema(ID, changed)],
      },
      { state },
    );
    await expect(run()).rejects.toThrow('the key in KIE_API_KEY is refused (401)');
    files.delete('kite');

    expect(outcomes((await run()).rows)).toEqual({ kite: 'new', [ID]: 'changed' });
    expect(files.has('kite')).toBe(true);
    expect(requests.filter((path) => path === pathOf('kite'))).toHaveLength(2);
  });

  it('calls nothing withdrawn when the list says that it is longer', async () => {
    const { run } = await sync({
      '/api/v1/models': list(['kite'], 2),
      [pathOf('kite')]: schema('kite', { tail: { type: 'boolean' } }),
    });
    const { rows, oddities } = await run();

    expect(outcomes(rows)).toEqual({ kite: 'new' });
    expect(oddities).toEqual(['total is 2, the list has 1']);
  });

  it('is not stopped by an entry of the list that is no model', async () => {
    const { run } = await sync({
      '/api/v1/models': list([ID, '../x', 'a/b/c', 7, null]),
      [pathOf(ID)]: schema(ID, changed),
    });
    const { rows } = await run();

    expect(rows.map(({ model, outcome }) => `${model} ${outcome}`)).toEqual([
      `${ID} changed`,
      ...Array(4).fill('? failed'),
    ]);
    expect(rows[1]?.detail).toBe('listModels: data.models[1].model is "../x", must be a model id');
  });

  it.each([
    ['of another day', '{"key":"yesterday","rows":[]}'],
    ['that is broken', '{"key":"today","rows":[{"model":1}]}'],
    ['that is no JSON', '{"key'],
  ])('starts anew with a state %s', async (_, text) => {
    const folder = await mkdtemp(join(tmpdir(), 'kie-sync-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'state.json'), text);
    expect((await syncState(join(folder, 'state.json'), 'today').load()).size).toBe(0);
  });
});
