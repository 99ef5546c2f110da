import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { report } from '../../../tools/importer/report.js';
import { LANTERN } from './documents.js';
import { importText, pageText, refusal, told } from './importing.js';

const model = 'paper/lantern-2.0';
/** The fields of a form text and of a copied page up to some option, with another limit and another order than the file. */
const FORM =
  'input.word\nRequired\nstring\nMax length: 900 characters\ninput.colour\nOptional\nstring\nAvailable options:\n';
const COPIED =
  '### input\n#### word\n- **Type**: `string`\n- **Required**: Yes\n- **Max Length**: 900\n' +
  '#### colour\n- **Type**: `string`\n- **Required**: No\n- **Options**:\n';

describe('a page that looks cut off', () => {
  it.each([
    [
      'form text without its end',
      `${FORM}white\n-\nWhite\n`,
      'no line such as "Request Example" ends the list of fields',
    ],
    [
      'a copied page',
      `${COPIED}  - \`white\`: White\n`,
      'no heading such as "## 2. Query Task" ends the list of fields',
    ],
    [
      'a copied page within a block of code',
      `${COPIED}  - \`white\`: White\n\`\`\`json\n{\n## 2. Query Task\n`,
      'the block of code of line 11 is never closed',
    ],
  ])('%s is said to be so first, and nothing counts as gone', async (_, page, why) => {
    const imported = await importText(page, LANTERN, { model });

    expect(told(imported)).toEqual(['taken input.word: maxLength narrowed 1200 900']);
    expect(imported.text).toContain('enum: [red, white] # as sold');
    expect(report(imported, (_, word) => word).split('\n')[1]).toBe(
      `  cut    the page looks cut off, so that nothing on it counts as gone: ${why}`,
    );
  });

  it('takes nothing that is said of its last field, since a limit may be half of one', async () => {
    const imported = await importText(`${FORM}blue\n-\nBlue\nMax length: 2`, LANTERN, { model });

    expect(told(imported)).toEqual([
      'taken input.word: maxLength narrowed 1200 900',
      'kept input.colour: option added "blue"',
      'kept input.colour: maxLength added 2',
    ]);
    expect(imported.differences.map(({ why }) => why)).toContain('the page looks cut off here');
  });

  it('asks to look up the rest of a last field that is new', async () => {
    const { left } = await importText('input.ribbon\nOptional\narray(string)\nMax count: 1', LANTERN, { model });

    expect(left).toContain('input.ribbon.description: TODO: the page looks cut off here, so look the rest up.');
  });

  it('requires what it no longer lists', async () => {
    const page = 'input.colour\nOptional\nstring\n';

    expect((await importText(page, LANTERN, { model })).text).toContain('required: [word]');
    expect(told(await importText(`${page}Request Example\n`, LANTERN, { model }))).toContain(
      'taken input.word: optional now',
    );
  });

  it('calls no field gone that may stand in an example which breaks off', async () => {
    const whole = await pageText('formText.txt');
    const first = await importText(whole);
    const imported = await importText(whole.slice(0, whole.indexOf('"ribbon"')), first.text);

    expect(imported.cut).toMatch(/^the JSON of line \d+ does not end$/);
    expect(told(imported)).toEqual([]);
  });

  it.each(['formText.txt', 'copiedPage.md'])(
    'is read from %s, wherever it breaks off, and loses nothing',
    async (name) => {
      const whole = await pageText(name);
      const { text } = await importText(whole);
      const lines = whole.split('\n');
      const begin = lines.findIndex((line) => /^(input\.|#### )sides/.test(line));
      const end = lines.findIndex((line) => /^(Request Example|## 2\.)/.test(line));
      for (let at = begin; at < end; at += 1) {
        const cut = `${lines.slice(0, at).join('\n')}\n`;
        if ((await refusal(cut, text, { model })) !== 'accepted') continue;
        const imported = await importText(cut, text, { model });
        expect(imported, `line ${at}`).toMatchObject({ text });
        expect(imported.cut, `line ${at}`).toBeDefined();
      }
    },
  );

  it.each([
    ['form text within a heading', `${FORM}red\n-\nRed\ninput.si`, /^page:12: .* neither .* follows; no line such as/],
    [
      'a reference within its example',
      'curl x\nAuthorizations\n{\n  "model": "a/b",\n',
      /^page:1: the JSON of line 3 does not end: the page looks cut off/,
    ],
    ['a live schema', '{\n"data": {\n"openapi": {}', /^page:3: the JSON does not end: the page looks cut off/],
    [
      'documentation',
      '# L\n```yaml\nopenapi: 3.0.1\n# createTask\n',
      /^page:2: this block is never closed: the page was cut off/,
    ],
  ])('is refused where nothing can be read: %s', async (_, page, says) => {
    expect(await refusal(page, LANTERN, { model })).toMatch(says);
  });

  it.each(['formText.txt', 'copiedPage.md', 'reference.txt', 'documentation.md', 'liveSchema.json'])(
    'is not %s, which is whole',
    async (name) => {
      const imported = await importText(await pageText(name));

      expect(imported.cut).toBeUndefined();
      expect(report(imported, styleText)).not.toContain('cut off');
    },
  );
});
