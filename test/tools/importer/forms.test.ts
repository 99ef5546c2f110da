import { describe, expect, it } from 'vitest';
import { golden, importText, pageText, told } from './importing.js';

const PAGES = [
  ['A', 'the text of a model page', 'formText.txt'],
  ['B', 'a rendered reference with a heredoc', 'reference.txt'],
  ['B', "a rendered reference with --data '…'", 'referenceData.txt'],
  ['C', 'copied markdown', 'copyPage.md'],
  ['D', 'documentation markdown', 'documentation.md'],
  ['D', 'documentation markdown in Chinese', 'documentation.cn.md'],
  ['E', 'older documentation markdown', 'older.md'],
  ['F', 'the answer of the live endpoint', 'live.json'],
] as const;

describe('a page of form', () => {
  it.each(PAGES)('%s, %s, becomes the model file of its name in golden/', async (form, _, name) => {
    const imported = await importText(await pageText(name));
    expect(imported).toMatchObject({ form, model: 'paper/lantern-2.0', outcome: 'new' });
    await expect(imported.text).toMatchFileSnapshot(golden(name));
  });

  it.each(PAGES)('%s, %s, changes nothing when it is imported again', async (_, __, name) => {
    const text = await pageText(name);
    const first = await importText(text);
    const second = await importText(text, first.text, { date: '2027-01-01' });
    expect(told(second)).toEqual([]);
    expect(second).toMatchObject({ outcome: 'unchanged', text: first.text });
  });

  it.each(PAGES)('%s, %s, tells everything that it does not take', async (_, __, name) => {
    const { notes, left } = await importText(await pageText(name));
    const lines = [...notes.map(({ line, text }) => `${line}: ${text}`), ...left];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden(name).replace(/yaml$/, 'report.txt'));
  });

  it.each(PAGES)('%s, %s, is read with CRLF and a byte order mark too', async (_, __, name) => {
    const text = await pageText(name);
    const imported = await importText(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(imported).toEqual(await importText(text));
  });
});
