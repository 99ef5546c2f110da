import { describe, expect, it } from 'vitest';
import { LANTERN } from '../documents.js';
import { importText, refusal, told } from '../importing.js';

describe('a copied page that is imported', () => {
  it('takes every field of a section, whatever rules and headings are between them', async () => {
    const page = [
      '### input Object Parameters',
      '#### word\n\nThe word.\n\n\n\n- **Type**: `string`\n- **Required**: Yes\n- **Max Length**: 1200',
      '---',
      '### Advanced',
      '#### glow\n- **Type**: `boolean`',
      '## 2. Query Task Status',
      '#### taskId\n- **Type**: `string`',
    ].join('\n\n');
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported)).toContain('taken input.glow: field added {"type":"boolean"}');
    expect(told(imported).join()).not.toContain('taskId');
    expect(imported.notes.map(({ text }) => text).join()).toContain('the field "taskId" stands outside the list');
  });

  it('reads on after rules and code inside a field', async () => {
    const page =
      '#### word\n- **Type**: `string`\n- **Required**: Yes\n- **Description**: Shots\n  - **night**: dark\n\n---\n\n```\n# none\n```\n##### Tips\n- **Max Length**: 900\n## End\n';

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.word: maxLength narrowed 1200 900',
    );
  });

  it.each(['`5`, `10`', '`5` / `10`', '`5` (short), `10` (long)'])('takes the options %j', async (options) => {
    const page = `#### hours\n- **Type**: \`integer\`\n- **Options**: ${options}\n## End\n`;

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.hours: field added {"type":"integer","enum":[5,10]}',
    );
  });

  it('gives the options of a list to its items', async () => {
    const page = '#### words\n- **Type**: `array`\n- **Options**:\n  - `one`: One\n## End\n';

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.words: field added {"type":"array","items":{"type":"string","enum":["one"]}}',
    );
  });
});

describe('a copied page is refused, by line, when', () => {
  it.each([
    ['it has an unknown entry', '#### a\n- **Type**: `string`\n- **Min Items**: 3\n', /^page:3: a: "Min Items: 3"/],
    [
      'it has a field without a type beside those with one',
      '### input\n#### b\n- **Required**: No\n#### a\n- **Type**: `string`\n',
      /^page:2: b: the type is missing/,
    ],
    [
      'it has a limit below another heading',
      '#### a\n- **Type**: `string`\n# One\n- **Max Length**: 5\n',
      /^page:4: "- \*\*Max Length\*\*: 5" is not below the heading of a field/,
    ],
    [
      'it says a thing twice, as of a field below another',
      '#### a\n- **Type**: `array`\n##### b\n- **Type**: `string`\n',
      /^page:4: a: "Type" is there twice/,
    ],
    ['it has no such type', '#### a\n- **Type**: `scroll`\n', /^page:2: a: type/],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });

  it.each([
    ['a limit that is not bold', '- Max Length: 500', 'a: "- Max Length: 500" is not understood: an entry is'],
    ['a limit in a sentence', 'Max Length: 500', 'a: "Max Length: 500" is not understood'],
    ['an option without backticks', '- **Options**:\n  - x: X', 'a: "- x: X" is not understood: an option stands'],
    ['inline options without backticks', '- **Options**: 5, 10', 'a: "5, 10" is not understood: an option stands'],
    ['a length in thousands', '- **Max Length**: 5k characters', 'a: maxLength is "5k", must be a number'],
    ['a length with a blank', '- **Max Length**: 2 000', 'a: "Max Length: 2 000" is not a known entry'],
    ['a size without a unit', '- **Max File Size**: 10', 'a: "Max File Size: 10" is not a known entry'],
  ])('it has %s', async (_, entry, says) => {
    expect(await refusal(`#### a\n- **Type**: \`string\`\n${entry}\n`)).toMatch(/^page:[34]: /);
    expect(await refusal(`#### a\n- **Type**: \`string\`\n${entry}\n`)).toContain(says);
  });
});
