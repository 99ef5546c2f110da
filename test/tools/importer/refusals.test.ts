import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PageError } from '../../../tools/importer/PageError.js';
import { readPage } from '../../../tools/importer/recognise.js';
import { documentation, fields, LANTERN } from './documents.js';
import { importText, pageText, refusal } from './importing.js';

describe('a page is refused, by line, when', () => {
  it.each([
    ['it is nothing that is known', 'Dear diary', /^page:1: not a known vendor page/],
    ['it is HTML', '<!doctype html><title>x</title>', /^page:1: this is HTML/],
    ['it is empty', '', /^page:1: /],
    ['it is binary', '\0\0', /^page: not a text file/],
    ['it is endless', 'a'.repeat(2_000_001), /^page: longer than/],
    ['its JSON breaks off', '{"code":200,"data":{', /^page:1: not YAML/],
    ['its schema is null', '{"code":200,\n"data":{"model":"a/b",\n"openapi":null}}', /^page:3: openapi is null/],
    ['the answer is an error', '{"code":401,"msg":"no"}', /^page:1: the answer is an error: code 401/],
    ['it has no createTask', '{"openapi":"3.1.0","paths":{\n"/x":{}}}', /^page:2: paths must have createTask once/],
    [
      'its aliases multiply',
      `{"code":200,"data":{"model":"a/b",\n"openapi":{"a": &a [${'1,'.repeat(60)}1], "b": &b [${'*a ,'.repeat(60)}*a ],\n"paths": [${'*b ,'.repeat(60)}*b ]}}}`,
      /^page:\d: /,
    ],
    [
      'its block is never closed',
      '# L\n```yaml\nopenapi: 3.0.1\n# createTask\n',
      /^page:2: this block is never closed/,
    ],
    ['a type is unknown', 'input.word\nRequired\nscroll\n', /^page:3: word: the type "scroll" must be one of string,/],
    [
      'a limit is written oddly',
      'input.a\nOptional\nstring\nMax length: many\n',
      /^page:4: a: maxLength is "many", must/,
    ],
    [
      'a limit is no number',
      'input.a\nOptional\nstring\nMax length: x characters',
      /^page:4: a: maxLength is "x", must/,
    ],
    [
      'a field has no presence',
      'input.a\nOptional\nstring\ninput.b\nstring\nMax length: 5 characters\n',
      /^page:4: "input.b" looks like a field/,
    ],
    [
      'a limit has a comma for a point',
      'input.a\nOptional\nnumber\nMin: 0,5, Max: 2\n',
      /^page:4: a: minimum is "0,5", must be a number/,
    ],
    ['a limit is unknown', 'input.a\nOptional\nstring\nMin items: 3\n', /^page:4: a: "Min items: 3" is a limit/],
    ['an option does not fit', 'input.a\nOptional\ninteger\nAvailable options:\nx\n-\nX\n', /^page:4: a: the option/],
    [
      'a name stands twice',
      'input.a\nOptional\nstring\ninput.a \nOptional\nstring\n',
      /^page:4: a: it is described twice/,
    ],
    ['bounds cross', 'input.a\nOptional\nnumber\nMin: 5, Max: 2\n', /^page:1: a: minimum 5 is more than maximum 2/],
    ['a name is a trap', 'input.__proto__\nOptional\nstring\n', /^page:1: "__proto__" cannot be the name of a field/],
    [
      'markdown has an unknown entry',
      '#### a\n- **Type**: `string`\n- **Min Items**: 3\n',
      /^page:3: a: "Min Items: 3"/,
    ],
    [
      'markdown has a field without a type beside those with one',
      '### input\n#### b\n- **Required**: No\n#### a\n- **Type**: `string`\n',
      /^page:2: b: the type is missing/,
    ],
    [
      'it is two pages of form text',
      'input.a\nOptional\nstring\nRequest Example\ninput.b\nOptional\nstring\n',
      /^page:5: a second list of fields, after the one that ends on line 3; save one page per file/,
    ],
    [
      'markdown has a limit below another heading',
      '#### a\n- **Type**: `string`\n# One\n- **Max Length**: 5\n',
      /^page:4: "- \*\*Max Length\*\*: 5" is not below the heading of a field/,
    ],
    [
      'markdown says a thing twice, as of a field below another',
      '#### a\n- **Type**: `array`\n##### b\n- **Type**: `string`\n',
      /^page:4: a: "Type" is there twice/,
    ],
    [
      'a limit contradicts another',
      'input.a\nOptional\nstring\nMax length: 5 characters\nMax length: 6 characters\n',
      /^page:5: a: "Max length: 6 characters" contradicts/,
    ],
    [
      'options have another hyphen',
      'input.a\nOptional\nstring\nAvailable options:\na\n-\nA\nb\n–\nB\n',
      /^page:8: a: "b" is not a value with "-" and a label/,
    ],
    [
      'a label has two lines',
      'input.a\nOptional\nstring\nAvailable options:\n1K\n-\n1K\nfast\n2K\n-\n2K\n',
      /^page:10: a: there are more options after a label/,
    ],
    [
      'an option is empty',
      'input.a\nOptional\nstring\nAvailable options:\nred\n-\nRed\n\n-\nNone\n',
      /^page:9: a: an option without a value/,
    ],
    ['a field is inside another', 'input.a.b\nOptional\nstring\n', /^page:1: a\.b: it stands inside another field/],
    ['a text has a count', 'input.a\nOptional\nstring\nMax count: 4 images\n', /^page:4: a: "Max count: 4 images" is/],
    ['markdown has no such type', '#### a\n- **Type**: `scroll`\n', /^page:2: a: type/],
    ['a reference has no body', 'curl x\nAuthorizations\n', /^page:1: the page has no example body/],
    [
      'a reference expands input',
      'curl x\nAuthorizations\ninput.word\nstring\n',
      /^page:3: this rendered page expands/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });

  it.each([
    ['a limit that is not bold', '- Max Length: 500', 'a: "- Max Length: 500" is not understood: an entry is'],
    ['a limit in a sentence', 'Max Length: 500', 'a: "Max Length: 500" is not understood'],
    ['an option without backticks', '- **Options**:\n  - x: X', 'a: "- x: X" is not understood: an option stands'],
    ['a length in thousands', '- **Max Length**: 5k characters', 'a: maxLength is "5k", must be a number'],
    ['a length with a blank', '- **Max Length**: 2 000', 'a: "Max Length: 2 000" is not a known entry'],
    ['a size without a unit', '- **Max File Size**: 10', 'a: "Max File Size: 10" is not a known entry'],
  ])('markdown has %s', async (_, entry, says) => {
    expect(await refusal(`#### a\n- **Type**: \`string\`\n${entry}\n`)).toMatch(/^page:[34]: /);
    expect(await refusal(`#### a\n- **Type**: \`string\`\n${entry}\n`)).toContain(says);
  });

  it.each([
    [
      'a keyword cannot be expressed',
      { a: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      /uniqueItems/,
    ],
    ['a format cannot be expressed', { a: { type: 'string', format: 'date' } }, /format "date" cannot be/],
    ['a pattern is none', { a: { type: 'string', pattern: '(' } }, /pattern .* is not a regular expression/],
    ['a field has no type', { a: {} }, /input\.a: the type is missing/],
    ['a field has no name', { '': { type: 'string' } }, /a field without a name/],
    ['a field is a reference to nothing', { a: { $ref: '#/x' } }, /\$ref "#\/x" leads to nothing/],
    ['a field holds itself', { a: { $ref: '#/paths' } }, /the type is missing/],
    ['a const does not fit', { a: { type: 'boolean', const: 'x' } }, /const "x" is not of type "boolean"/],
    ['a field has two types', { a: { type: ['string', 'array'] } }, /type \["string","array"\] must be one of/],
    [
      'two names differ by a blank',
      { a: { type: 'string' }, 'a ': { type: 'string' } },
      /a: it is described twice, first/,
    ],
    ['a default does not fit', { a: { type: 'integer', default: 'x' } }, /default "x" is not of type "integer"/],
    ['options are missing', { a: { type: 'string', enum: [] } }, /the list of options is empty/],
    ['a limit is negative', { a: { type: 'string', maxLength: -1 } }, /maxLength is -1, must be a number, whole/],
  ])('in a schema %s', async (_, properties, message) => {
    expect(await refusal(fields(properties))).toMatch(message);
    expect(await refusal(fields(properties))).toMatch(/^page:\d+: /);
  });

  it('an unknown field stands beside input, unless the file has it', async () => {
    const page = fields({ word: { type: 'string' } });
    const text = page.replace(/( +)input:\n/, '$1mood:\n$1  type: string\n$1input:\n');
    expect(await refusal(text)).toMatch(/^page:\d+: "mood" stands beside input/);
    const old = LANTERN.replace('  input:\n', '  mood:\n    description: M.\n    type: string\n  input:\n');
    expect(await refusal(text, old)).toBe('accepted');
  });

  it.each([
    '../x',
    '/etc/x',
    'a/../b',
    'a/b/c',
    'a b',
    '.hidden',
    'con',
    'a/lpt1.x',
    'a/',
    '',
    'constructor',
    'a/__proto__',
    'a\\b',
    'é',
    'a..b',
  ])('its model id is %j', async (id) => {
    expect(await refusal(documentation({ properties: { a: { type: 'string' } } }, id))).toMatch(/cannot be a model id/);
    expect(await refusal(fields({ a: { type: 'string' } }), undefined, { model: id })).toMatch(/cannot be a model id/);
  });

  it('the file is no model file', async () => {
    expect(await refusal(fields({ a: { type: 'string' } }), 'a: 1')).toMatch(/lantern-2\.0\.yaml: not a model file/);
    expect(await refusal(fields({ a: { type: 'string' } }), '{')).toMatch(/lantern-2\.0\.yaml: not YAML/);
  });
});

it('a page in which references multiply is refused', async () => {
  const ref = (level: number) => ({ $ref: `#/paths/l${level}` });
  const twelve = (level: number) => Array.from({ length: 12 }, (_, index) => [`f${index}`, ref(level)]);
  const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => [
    `l${level}`,
    { type: 'object', properties: Object.fromEntries(twelve(level + 1)) },
  ]);
  const page = documentation({ properties: { a: ref(1) } });
  const paths = stringify(Object.fromEntries([...levels, ['l8', { type: 'string' }]]));
  expect(await refusal(page.replace('paths:\n', `paths:\n${paths.replaceAll(/^/gm, '  ').trimEnd()}\n`))).toMatch(
    /^page:\d+: references expand to more than 5000 schemas/,
  );
});

it('a page whose alias holds itself is refused', async () => {
  const page = fields({ a: { type: 'string', default: 'x' } }).replace('default: x', 'default: &x [*x]');
  expect(await refusal(page)).toMatch(/^page:\d+: the aliases here expand without end/);
});

describe('the model of a page', () => {
  const page = documentation({ properties: { a: { type: 'string' } } }, 'paper/lantern-1.0', 'paper-lantern-2-0');

  it('must be given when the page looks like that of another known model', async () => {
    const known = ['paper/lantern-1.0', 'paper/lantern-2.0'];
    expect(await refusal(page, undefined, { known })).toMatch(
      /^page:\d+: .* its operationId is that of paper\/lantern-2\.0/,
    );
    const imported = await importText(page, undefined, { known, model: 'paper/lantern-2.0' });
    expect(imported.model).toBe('paper/lantern-2.0');
    expect(imported.notes.map(({ text }) => text)).toContain(`the page's model enum says "paper/lantern-1.0"`);
  });

  it('must be given when the page names two', async () => {
    const two = (await pageText('formText.txt')).replace('"model": "paper/lantern-2.0"', '"model": "paper/kite"');
    expect(await refusal(two)).toMatch(
      /^page:\d+: the page names two models, "paper\/lantern-2.0" \(model parameter, line/,
    );
  });

  it.each([
    ['reference', 'reference.txt'],
    ['copied page', 'copiedPage.md'],
  ])('must be given when two pages of the form %s are in one file', async (_, name) => {
    const text = await pageText(name);
    expect(await refusal(`${text}\n${text.replaceAll('paper/lantern-2.0', 'paper/kite')}`)).toMatch(
      /^page:\d+: the page names two models, "paper\/lantern-2\.0" .* and "paper\/kite"/,
    );
  });

  it('must be given when the page names none', async () => {
    expect(await refusal('input.a\nOptional\nstring\n')).toBe(
      'page: the page does not name its model; say which it is with --model <id>',
    );
  });
});

describe('garbage', () => {
  const pages = [
    'formText.txt',
    'reference.txt',
    'copiedPage.md',
    'documentation.md',
    'olderDocumentation.md',
    'liveSchema.json',
  ];

  /** Whether the text was read or properly refused. */
  const survives = (text: string): boolean => {
    try {
      readPage(text, 'page');
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
    }
    return true;
  };

  it('of any kind is refused and crashes nothing', () => {
    const token = fc.constantFrom(
      'input.a',
      'Required',
      'string',
      '{',
      '}',
      '"',
      '```yaml',
      '```',
      'openapi: 3.0.1',
      'curl',
    );
    const words = fc.array(fc.oneof(token, fc.string()), { maxLength: 30 }).map((parts) => parts.join('\n'));
    fc.assert(fc.property(fc.oneof(fc.string(), words, fc.json()), survives), { numRuns: 500 });
  });

  it.each(pages)('made of %s is refused and crashes nothing', async (name) => {
    const lines = (await pageText(name)).split('\n');
    const at = fc.nat(lines.length - 1);
    const edit = fc.tuple(
      at,
      fc.oneof(
        fc.constant(undefined),
        at.map((index) => lines[index] ?? ''),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const broken: (string | undefined)[] = [...lines];
        for (const [index, line] of edits) broken[index] = line;
        return survives(broken.filter((line) => line !== undefined).join('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '{"a":'.repeat(100_000),
    '{\n'.repeat(50_000),
    `\`\`\`yaml\nopenapi: createTask\na: ${'['.repeat(100_000)}\n\`\`\``,
  ])('that is nested without end is refused', (text) => {
    expect(() => readPage(text, 'page')).toThrow(PageError);
  });
});
