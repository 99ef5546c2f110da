import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../../../src/json/object.js';
import { modelFiles } from '../../../tools/contract/modelFiles.js';
import { syncModels } from '../../../tools/sync/syncModels.js';
import { json, list, memoryFiles, memoryState, noFacts, vendor } from '../sync/vendor.js';
import { documentation, LANTERN } from './documents.js';
import { changed, importText, told } from './importing.js';

const files = modelFiles(fileURLToPath(new URL('../../..', import.meta.url)));
const models = await Promise.all((await files.ids()).map(async (id) => ({ id, text: (await files.read(id)) ?? '' })));
/** What only a person writes into a model file. No page has it. */
const OURS = [
  'x-accepted',
  'x-unenforced',
  'x-unknown-fields',
  'x-result',
  'deprecated',
  'by hand',
  'anyOf',
  'not',
  'if',
];
const MOST = 3;

/** What a page says of a value: all but what is ours, and each text may be longer by one. */
function stated(schema: unknown): Record<string, unknown> {
  const said = Object.entries(isObject(schema) ? schema : {}).flatMap(([keyword, value]): [string, unknown][] => {
    if (/^(x-.*|description|deprecated|examples|allOf|anyOf|oneOf|not|if|then|else|dependentRequired)$/.test(keyword))
      return [];
    if (keyword === 'maxLength') return [[keyword, Number(value) + 1]];
    if (keyword === 'items') return [[keyword, stated(value)]];
    if (keyword !== 'properties' || !isObject(value)) return [[keyword, value]];
    return [[keyword, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, stated(each)]))]];
  });
  return Object.fromEntries(said);
}

/** A model file without the lines that the page changes. */
const rest = (text: string) => text.replaceAll(/^ *(maxLength|x-documented):.*\n/gm, '');

describe.each(OURS)('a model file of the contract with %s', (ours) => {
  const having = models
    .filter(({ text }) => new RegExp(String.raw`^ *${ours}:|# .*\b${ours}\b`, 'm').test(text))
    .slice(0, MOST);

  it('is one of several', () => {
    expect(having.length).toBeGreaterThan(0);
  });

  it.each(having)('is changed by a page of $id only where the page differs', async ({ id, text }) => {
    const input = stated(parse(text).properties.input);
    const imported = await importText(documentation(input, id), text, { date: '2030-01-01' });

    expect(rest(imported.text)).toBe(rest(text));
    expect(told(imported).filter((line) => !line.includes('maxLength widened') && !line.startsWith('kept'))).toEqual(
      [],
    );
    expect(imported.left).toEqual([]);
  });

  it.each(having)('is changed by a sync with $id as by its page', async ({ id, text }) => {
    const input = stated(parse(text).properties.input);
    const page = await importText(documentation(input, id), text, { date: '2030-01-01' });
    const request = { type: 'object', properties: { model: { type: 'string', enum: [id] }, input } };
    const post = { requestBody: { content: { 'application/json': { schema: request } } } };
    const openapi = { openapi: '3.1.0', paths: { '/api/v1/jobs/createTask': { post } } };
    const schemaPath = `/api/v1/models/${id.replace('/', '%2F')}/schema`;
    const answer = json({ code: 200, data: { model: id, openapi } });
    const { live } = await vendor({
      '/api/v1/models': list([id]),
      [schemaPath]: answer,
      [schemaPath.replace('%2F', '/')]: answer,
    });
    const kept = new Map([[id, text]]);
    const state = memoryState();
    await syncModels({
      live,
      files: memoryFiles(kept),
      facts: noFacts,
      state,
      date: '2030-01-01',
      dryRun: false,
      onProgress: () => {},
    });

    expect(kept.get(id)).toBe(page.text);
  });
});

describe('what is ours in a model file', () => {
  const unenforced = LANTERN.replace(
    'required: [word]',
    'required: [word]\n    x-unenforced: { since: "2026-10-07", required: [word] }',
  );

  it('is no difference to a page, which cannot have it', async () => {
    expect(await changed({}, ['word'], unenforced)).toMatchObject({ outcome: 'unchanged', differences: [], notes: [] });
  });

  it('goes where a field is no longer required, and so cannot be unenforced', async () => {
    const imported = await changed({}, [], unenforced);

    expect(told(imported)).toEqual([
      'taken input.word: optional now',
      'taken input: x-unenforced gone {"since":"2026-10-07","required":["word"]}',
    ]);
    expect(imported.text).not.toContain('x-unenforced');
  });

  it('has to be checked where the page documents more than before', async () => {
    const accepted =
      'maxLength: 1200\n        x-accepted:\n          seen: "2026-08-19"\n          schema:\n            type: integer';
    const old = LANTERN.replace('maxLength: 1200', accepted);
    const { notes, text } = await changed({ word: { type: 'string', maxLength: 2000 } }, ['word'], old);

    expect(notes.map((note) => note.text)).toEqual([
      'input.word: check whether x-accepted is still more than what is documented now',
    ]);
    expect(text).toContain(accepted.replace('1200', '2000'));
  });
});
