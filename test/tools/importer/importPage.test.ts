import { describe, expect, it } from 'vitest';
import { fields, LANTERN } from './documents.js';
import { golden, importText, pageText, refusal, told } from './importing.js';

const PAGES = [
  ['form text', 'formText.txt'],
  ['reference', 'reference.txt'],
  ['reference', 'referenceData.txt'],
  ['copied page', 'copiedPage.md'],
  ['documentation', 'documentation.md'],
  ['documentation', 'documentation.cn.md'],
  ['older documentation', 'olderDocumentation.md'],
  ['live schema', 'liveSchema.json'],
] as const;

describe('a page in the form', () => {
  it.each(PAGES)('%s, %s, becomes the model file of its name in golden/', async (form, name) => {
    const imported = await importText(await pageText(name));
    expect(imported).toMatchObject({ form, model: 'paper/lantern-2.0', outcome: 'new' });
    await expect(imported.text).toMatchFileSnapshot(golden(name));
  });

  it.each(PAGES)('%s, %s, changes nothing when it is imported again', async (_, name) => {
    const text = await pageText(name);
    const first = await importText(text);
    const second = await importText(text, first.text, { date: '2027-01-01' });
    expect(told(second)).toEqual([]);
    expect(second).toMatchObject({ outcome: 'unchanged', text: first.text });
  });

  it.each(PAGES)('%s, %s, reports everything that it does not take', async (_, name) => {
    const { notes, left } = await importText(await pageText(name));
    const lines = [...notes.map(({ line, text }) => `${line}: ${text}`), ...left];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden(name).replace(/yaml$/, 'report.txt'));
  });

  it.each(PAGES)('%s, %s, is read with CRLF and a byte order mark too', async (_, name) => {
    const text = await pageText(name);
    const imported = await importText(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(imported).toEqual(await importText(text));
  });
});

describe('an import is refused when', () => {
  it('an unknown field stands beside input, unless the file has it', async () => {
    const page = fields({ word: { type: 'string' } });
    const text = page.replace(/( +)input:\n/, '$1mood:\n$1  type: string\n$1input:\n');
    expect(await refusal(text)).toMatch(/^page:\d+: "mood" stands beside input/);
    const old = LANTERN.replace('  input:\n', '  mood:\n    description: M.\n    type: string\n  input:\n');
    expect(await refusal(text, old)).toBe('accepted');
  });

  it('the file is not a model file', async () => {
    expect(await refusal(fields({ a: { type: 'string' } }), 'a: 1')).toMatch(/lantern-2\.0\.yaml: not a model file/);
    expect(await refusal(fields({ a: { type: 'string' } }), '{')).toMatch(/lantern-2\.0\.yaml:1: not YAML/);
  });

  it.each([
    [/( +floats:\n)( {8}.*\n)+/, '$1', 'input.floats must be a schema'],
    [/( +floats:\n)( {8}.*\n)+/, '      floats: true\n', 'input.floats must be a schema'],
    [/( {8}items:\n)( {10}.*\n)+/, '$1', 'input.strings[] must be a schema'],
    [/required: \[floats\]/, 'required:', 'properties.input.if.required is empty'],
    ['description: What it says.', 'description:', 'properties.input.properties.word.description is empty'],
  ])('the file has nothing where there must be something: %s', async (what, instead, says) => {
    const old = LANTERN.replace(what, instead);
    expect(await refusal(fields({ a: { type: 'string' } }), old)).toBe(
      `openapi/models/paper/lantern-2.0.yaml: ${says}`,
    );
  });
});
