import { describe, expect, it } from 'vitest';
import { documentation, fields, LANTERN, SAME } from './documents.js';
import { importText, told } from './importing.js';

/** Imports a page that says the same as the file, but for `changes`. */
const changed = (changes: Readonly<Record<string, unknown>>, required = ['word'], old = LANTERN) =>
  importText(fields({ ...SAME, ...changes }, required), old);

describe('a page that is imported into a model file', () => {
  it('changes nothing when it says the same', async () => {
    const imported = await changed({});
    expect(imported).toMatchObject({ outcome: 'unchanged', text: LANTERN, differences: [] });
  });

  it.each([
    ['limit widened', { word: { type: 'string', maxLength: 2000 } }, 'maxLength: 2000'],
    ['limit narrowed', { word: { type: 'string', maxLength: 800 } }, 'maxLength: 800'],
    ['limit added', { word: { ...SAME.word, minLength: 2 } }, 'minLength: 2\n        maxLength: 1200'],
    ['limit narrowed', { sides: { ...SAME.sides, minimum: 4 } }, 'minimum: 4'],
    ['limit widened', { sides: { ...SAME.sides, minimum: 2 } }, 'minimum: 2'],
    ['option added', { colour: { ...SAME.colour, enum: ['white', 'red', 'blue'] } }, '[red, white, blue] # as sold'],
    ['option gone', { colour: { ...SAME.colour, enum: ['red'] } }, '[red] # as sold'],
    ['default changed', { colour: { ...SAME.colour, default: 'white' } }, 'default: white'],
    ['pattern added', { word: { ...SAME.word, pattern: '^a' } }, 'pattern: ^a\n        maxLength'],
    ['deprecated added', { word: { ...SAME.word, deprecated: true } }, 'deprecated: true\n        type: string'],
    ['type changed', { floats: { type: 'string' } }, 'Whether it floats.\n        type: string'],
    ['field added', { ribbon: { type: 'string', maxLength: 9 } }, '"TODO: say what it does."'],
    ['items added', { colour: { type: 'array', items: { type: 'string' } } }, 'items:\n          type: string'],
  ])('%s: %j', async (kind, change, text) => {
    const imported = await changed(change);
    expect(told(imported).join('\n')).toContain(`: ${kind}`);
    expect(imported.text).toContain(text);
    expect(imported.text).toContain('x-documented: "2026-11-23"');
  });

  it('makes a field required, and optional again', async () => {
    const more = await changed({}, ['word', 'sides']);
    expect(told(more)).toEqual(['taken input.sides: required now']);
    expect(more.text).toContain('required: [word, sides]');
    const less = await changed({}, []);
    expect(told(less)).toEqual(['taken input.word: optional now']);
    expect(less.text).not.toMatch(/required: \[(word)?\]/);
  });

  it('does not change which fields are required if the list is by hand', async () => {
    const old = LANTERN.replace('required: [word]', 'required: [word] # by hand');
    const imported = await changed({}, ['word', 'sides'], old);

    expect(told(imported)).toEqual(['kept input.sides: required now']);
    expect(imported.text).toBe(old);
  });

  it('does not conclude anything from a page that calls nothing deprecated or closed', async () => {
    const closed = LANTERN.replace('required: [length]', 'additionalProperties: false\n          required: [length]');
    const old = closed.replace(
      'description: Whether it floats.',
      'description: Whether it floats.\n        deprecated: true',
    );

    expect(await changed({}, ['word'], old)).toMatchObject({ outcome: 'unchanged', differences: [] });
  });

  it('reads a default that is written as a text', async () => {
    const imported = await changed({ floats: { type: 'boolean', default: 'true' } });

    expect(told(imported)).toEqual(['taken input.floats: default added true']);
  });

  it('does not change whether a field is required that a rule mentions', async () => {
    const imported = await changed({}, ['word', 'colour']);
    expect(told(imported)).toEqual(['kept input.colour: required now']);
    expect(imported.outcome).toBe('unchanged');
  });

  it('keeps a field that the page no longer has, and says so', async () => {
    const { floats: _, ...rest } = SAME;
    const imported = await importText(fields(rest, ['word']), LANTERN);
    expect(told(imported)).toEqual(['kept input.floats: field gone']);
    expect(imported.text).toBe(LANTERN);
  });

  it('keeps a limit that the page does not have, and says so', async () => {
    const imported = await changed({ word: { type: 'string' } });
    expect(told(imported)).toEqual(['kept input.word: limit gone 1200']);
  });

  it('keeps what a comment says is by hand', async () => {
    const imported = await changed({ sides: { type: 'integer', minimum: 3, maximum: 20 } });
    expect(told(imported)).toEqual(['kept input.sides: limit widened 12 20']);
  });

  it('keeps an integer that the page calls a number', async () => {
    const imported = await changed({ sides: { ...SAME.sides, type: 'number' } });
    expect(told(imported)).toEqual(['kept input.sides: type changed "integer" "number"']);
  });

  it('looks into the items of a list', async () => {
    const length = { type: 'integer', minimum: 1 };
    const items = { type: 'object', required: ['length'], properties: { length, knot: { type: 'string' } } };
    const imported = await changed({ strings: { type: 'array', items } });
    expect(told(imported)).toEqual([
      'taken input.strings[].length: limit added 1',
      'taken input.strings[].knot: field added {"type":"string"}',
    ]);
    expect(imported.left).toEqual(['input.strings.items.knot.description: TODO: say what it does.']);
  });

  it('drops what means nothing for a new type, and says so', async () => {
    const imported = await changed({ word: { type: 'boolean' } });
    expect(told(imported)).toEqual([
      'taken input.word: type changed "string" "boolean"',
      'taken input.word: limit gone 1200',
    ]);
  });

  it('leaves comments, words, rules and line breaks as they are', async () => {
    const { text } = await changed({ word: { type: 'string', maxLength: 2000 } });
    const restored = text.replace('maxLength: 2000', 'maxLength: 1200').replace('2026-11-23', '2026-08-19');
    expect(restored).toBe(LANTERN);
  });

  it('leaves no words to write when a limit changes, since no description says a limit', async () => {
    const { left } = await changed({ word: { type: 'string', maxLength: 2000 } });
    expect(left).toEqual([]);
  });

  it('notes a default that is no longer an option', async () => {
    const { notes } = await changed({ colour: { type: 'string', enum: ['white'] } });
    expect(notes.map(({ text }) => text)).toContain('input.colour: the default "red" is no longer an option');
  });

  it('changes nothing when it is older than the file', async () => {
    const page = fields({ ...SAME, word: { type: 'string', maxLength: 9 }, ribbon: { type: 'string' } }, ['sides']);
    const imported = await importText(page, LANTERN, { date: '2025-01-01' });
    expect(imported).toMatchObject({ outcome: 'unchanged', text: LANTERN });
    expect(told(imported).every((line) => line.startsWith('kept'))).toBe(true);
    expect(imported.differences).toHaveLength(4);
  });

  it('notes a rule of the page and keeps those of the file', async () => {
    const imported = await importText(documentation({ properties: SAME, required: ['word'], not: {} }), LANTERN);
    expect(imported).toMatchObject({ outcome: 'unchanged' });
    expect(imported.notes.map(({ text }) => text).join()).toContain('the page has not here');
  });

  it('takes nothing for a value whose type a rule of the file decides', async () => {
    const old = LANTERN.replace('        type: boolean\n', '        oneOf: [{ type: boolean }, { type: integer }]\n');
    const imported = await changed({}, ['word'], old);
    expect(told(imported)).toEqual(['kept input.floats: type added "boolean"']);
  });

  it('does not conclude anything from what a web form cannot say', async () => {
    const page = `input.word\nRequired\nstring\nMax length: 1200 characters\nExample:\n\n"a"\ninput.colour\nOptional\nstring\nAvailable options:\n\nred\n-\nRed\nwhite\n-\nWhite\ninput.sides\nOptional\nnumber\nMin: 3, Max: 12, Step: 1\ninput.floats\nOptional\nboolean\ninput.strings\nOptional\narray(object)\n`;
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });
    expect(imported).toMatchObject({ form: 'form text', outcome: 'unchanged', differences: [] });
  });

  it('keeps options that a web form only writes in another way', async () => {
    const old = LANTERN.replace(
      'type: integer\n        minimum: 3\n',
      'type: string\n        enum: ["3", "4"]\n',
    ).replace('        maximum: 12 # by hand: the page forgets it\n', '');
    const page = 'input.sides\nOptional\nnumber\nAvailable options:\n3\n-\nThree\n4\n-\nFour\n';
    const imported = await importText(page, old, { model: 'paper/lantern-2.0' });
    expect(told(imported).filter((line) => line.includes('sides'))).toEqual([
      'kept input.sides: type changed "string" "number"',
    ]);
  });

  it('keeps the limits of a type that it does not take out of the file', async () => {
    const page = 'input.word\nRequired\nnumber\nMin: 6, Max: 30\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });
    const lines = told(imported).filter((line) => line.includes('word'));
    expect(lines).toContain('kept input.word: limit added 6');
    expect(lines).toContain('kept input.word: limit added 30');
    expect(imported.text).not.toContain('maximum: 30');
  });

  it('gives a list of texts that became objects the members of the page', async () => {
    const old = LANTERN.replace('type: boolean', 'type: array\n        items:\n          type: string');
    const items = { type: 'object', required: ['lit'], properties: { lit: { type: 'string' } } };
    const imported = await changed({ floats: { type: 'array', items } }, ['word'], old);

    expect(told(imported)).toEqual([
      'taken input.floats[]: type changed "string" "object"',
      'taken input.floats[].lit: field added {"type":"string"}',
      'taken input.floats[].lit: required now',
    ]);
    expect(imported.text).toContain('required: [lit]');
    expect(
      (await importText(fields({ ...SAME, floats: { type: 'array', items } }, ['word']), imported.text)).text,
    ).toBe(imported.text);
  });

  it('takes a member of an object that only an example shows, and compares nothing else with it', async () => {
    const body = { model: 'paper/lantern-2.0', input: { word: 5, strings: [{ length: 'long', knot: 'bow' }] } };
    const page = `curl x\nAuthorizations\n--data '${JSON.stringify(body, null, 2)}'\n`;

    expect(told(await importText(page, LANTERN))).toEqual([
      'taken input.strings[].knot: field added {"type":"string"}',
    ]);
  });

  it('reads an example in which a shell has a quotation mark', async () => {
    const body = { model: 'paper/lantern-2.0', input: { word: "the harbour's", glow: true } };
    const shell = JSON.stringify(body, null, 2).replaceAll("'", `'\\''`);

    expect(told(await importText(`curl x\nAuthorizations\n--data '${shell}'\n`, LANTERN))).toEqual([
      'taken input.glow: field added {"type":"boolean"}',
    ]);
  });

  it('takes what stands beside a reference', async () => {
    const word = { $ref: '#/paths/~1word', maxLength: 700 };
    const page = fields({ ...SAME, word }, ['word']).replace('paths:\n', 'paths:\n  /word: { type: string }\n');

    expect(told(await importText(page, LANTERN))).toEqual(['taken input.word: limit narrowed 1200 700']);
  });

  it('keeps a field required if a rule of the page may require it, and says so', async () => {
    const page = documentation({ properties: SAME, required: [], oneOf: [{ required: ['word'] }] });

    expect(told(await importText(page, LANTERN))).toEqual(['kept input.word: optional now']);
  });

  it('keeps a list that a comment above it says is by hand', async () => {
    const old = LANTERN.replace('[red, white] # as sold', '# by hand\n          - red\n          - white');
    const imported = await changed({ colour: { ...SAME.colour, enum: ['red'] } }, ['word'], old);

    expect(told(imported)).toEqual(['kept input.colour: option gone "white"']);
    expect(imported.text).toBe(old);
  });

  it('keeps a type if a new one would remove what is by hand', async () => {
    const imported = await changed({ sides: { type: 'string' } });

    expect(told(imported)[0]).toBe('kept input.sides: type changed "integer" "string"');
    expect(imported.text).toBe(LANTERN);
  });

  it.each([
    ['10MB', 'at most 10 MB', true],
    ['10MB', 'at most 5 MB', false],
    ['500KB', 'at most 0.5 MB', true],
    ['1GB', 'at most 1 GB', true],
    ['1GB', 'Brushed', false],
  ])('tells of a size of %s unless the description says it: %s', async (size, words, isSaid) => {
    const page = `#### word\n- **Type**: \`string\`\n- **Required**: Yes\n- **Max Length**: 1,200\n- **Max File Size**: ${size}\n`;
    const old = LANTERN.replace('What it says', words);
    const { notes } = await importText(page, old, { model: 'paper/lantern-2.0' });

    expect(notes.some(({ text }) => text.includes('the description does not say'))).toBe(!isSaid);
  });

  it('notes a step that it does not take, also of an integer', async () => {
    const page = 'input.sides\nOptional\ninteger\nMin: 3, Max: 12, Step: 3\n';
    const { notes } = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(notes.map(({ text }) => text)).toContain("sides: the step 3 is that of the form's slider and is not taken");
  });

  it.each([
    [
      'a default that is no option',
      { colour: { ...SAME.colour, default: 'blue' } },
      'the default "blue" is not an option',
      {},
    ],
    [
      'members of input that it does not name',
      {},
      'on the page, input takes other members',
      { additionalProperties: true },
    ],
  ])('tells of %s', async (_, change, says, more) => {
    const page = documentation({ properties: { ...SAME, ...change }, required: ['word'], ...more });
    const { notes } = await importText(page, LANTERN);

    expect(notes.map(({ text }) => text).join('\n')).toContain(says);
  });

  it('takes null among the options of a field that may be null', async () => {
    const colour = { type: ['string', 'null'], enum: ['red', 'white', null], default: 'red' };

    expect(told(await changed({ colour }))).toContain('taken input.colour: option added null');
  });

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
      '#### word\n- **Type**: `string`\n- **Required**: Yes\n- **Description**: Shots\n  - **night**: dark\n\n---\n\n```\n# none\n```\n##### Tips\n- **Max Length**: 900\n';

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.word: limit narrowed 1200 900',
    );
  });

  it('takes a limit behind an option without a label', async () => {
    const page =
      'input.word\nRequired\nstring\nAvailable options:\nred\n-\nRed\nwhite\n-\nMax length: 900 characters\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('word'))).toEqual([
      'taken input.word: options added ["red","white"]',
      'taken input.word: limit narrowed 1200 900',
    ]);
  });

  it.each(['Format of the output: png or jpeg.', 'Maximum number of images to make (1-6): more take longer.'])(
    'takes %j for a sentence',
    async (sentence) => {
      const page = `input.word\nRequired\nstring\n${sentence}\nMax length: 1200 characters\n`;
      const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

      expect(told(imported).filter((line) => line.includes('word'))).toEqual([]);
    },
  );

  it.each([
    ['image/jpeg, image/png', 'A JPG or PNG file', []],
    [
      'image/jpeg, image/webp',
      'A JPEG file',
      ['input.word: the page takes files of image/jpeg, image/webp, the description does not say webp'],
    ],
  ])('compares the accepted types %s with the description', async (types, words, says) => {
    const page = `input.word\nRequired\nstring\nAccepted types: ${types}; Max size: 500KB\n`;
    const old = LANTERN.replace('What it says', `${words} of at most 500 KB`);
    const { notes } = await importText(page, old, { model: 'paper/lantern-2.0' });

    expect(notes.map(({ text }) => text)).toEqual(says);
  });

  it('takes the fields that only alternatives have, and leaves open what differs', async () => {
    const image = (name: string, maxLength: number) => ({
      type: 'object',
      properties: { [name]: { type: 'string' }, tint: { type: 'string', maxLength } },
    });
    const branches = [{ properties: { image: image('url', 4) } }, { properties: { image: image('base64', 9) } }];
    const page = documentation({ properties: SAME, required: ['word'], oneOf: branches });

    expect(told(await importText(page, LANTERN))).toEqual([
      'taken input.image: field added {"type":"object","properties":{"url":{"description":"TODO: say what it does.","type":"string"},"tint":{"description":"TODO: its limits differ among the alternatives.","type":"string"},"base64":{"description":"TODO: say what it does.","type":"string"}}}',
    ]);
  });

  it('gives a list without items those of the page', async () => {
    const old = LANTERN.replace(/( {8}type: array\n)( {8}items:\n)( {10}.*\n)+/, '$1');
    const page = 'input.strings\nOptional\narray(URL)\nMax length: 100 characters\n';
    const one = await importText(page, old, { model: 'paper/lantern-2.0' });
    const late = await importText(page, old, { model: 'paper/lantern-2.0', date: '2026-01-01' });
    const items = '{"type":"string","format":"uri","maxLength":100}';

    expect(told(one)).toContain(`taken input.strings[]: items added ${items}`);
    expect(told(late)).toContain(`kept input.strings[]: items added ${items}`);
  });

  it('notes a limit that no number holds exactly', async () => {
    const { notes } = await changed({ sides: { type: 'integer', minimum: 3, maximum: 2 ** 64 } });

    expect(notes.map(({ text }) => text).join()).toContain(
      'input.sides: maximum is more than JavaScript counts exactly',
    );
  });

  it('drops options and a default that are not of a new type', async () => {
    const imported = await changed({ colour: { type: 'integer', enum: [5, 10] } });

    expect(imported.text).toContain('type: integer\n        enum: [5, 10]');
    expect(imported.text).not.toContain('default: red');
    expect(told(imported)).toContain('taken input.colour: default gone "red"');
  });

  it('takes number for an integer when a value of the page is none', async () => {
    const imported = await changed(
      { floats: { type: 'number', minimum: 0.5, maximum: 2 } },
      ['word'],
      LANTERN.replace('type: boolean', 'type: integer'),
    );

    expect(told(imported)[0]).toBe('taken input.floats: type changed "integer" "number"');
  });

  it('keeps options of a type that it does not take', async () => {
    const page = 'input.floats\nOptional\nstring\nAvailable options:\nyes\n-\nYes\nno\n-\nNo\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('floats'))).toEqual([
      'kept input.floats: type changed "boolean" "string"',
      'kept input.floats: options added ["yes","no"]',
    ]);
  });

  it('takes options in place of the one value that there was', async () => {
    const old = LANTERN.replace('enum: [red, white] # as sold\n        default: red', 'const: red');
    const imported = await changed({}, ['word'], old);

    expect(imported.text).toContain('enum: [red, white]');
    expect(imported.text).not.toContain('const: red');
    expect(told(imported)).toContain('taken input.colour: const gone "red"');
  });

  it('notes limits that together allow nothing', async () => {
    const { notes } = await changed(
      { sides: { type: 'integer', maximum: 2 } },
      ['word'],
      LANTERN.replace(' # by hand: the page forgets it', ''),
    );

    expect(notes.map(({ text }) => text)).toContain(
      'input.sides: minimum 3 is more than maximum 2, in the file as it is now',
    );
  });

  it('notes the comments that are removed with what they are beside', async () => {
    const old = LANTERN.replace('maxLength: 1200', '# measured\n        maxLength: 1200 # true').replace(
      'required: [word]',
      'required: [word] # the least',
    );
    const { notes } = await changed({ word: { type: 'boolean' } }, [], old);

    expect(notes.map(({ text }) => text)).toEqual([
      'input.word: the comment "measured; true" was removed with maxLength',
      'input: the comment "the least" was removed from required',
    ]);
  });

  it('keeps a type if something inside is by hand', async () => {
    const old = LANTERN.replace(/(Length in centimetres\.\n +type: integer)/, '$1 # by hand');
    expect(old).not.toBe(LANTERN);
    const imported = await changed({ strings: { type: 'string' } }, ['word'], old);

    expect(imported.text).toBe(old);
  });

  it('notes the comments inside what a new type removes', async () => {
    const old = LANTERN.replace(/(Length in centimetres\.\n +type: integer)/, '$1 # not inches');
    const { notes } = await changed({ strings: { type: 'string' } }, ['word'], old);

    expect(notes.map(({ text }) => text)).toContain('input.strings: the comment "not inches" was removed with items');
  });

  it('notes the comment beside an option that is gone', async () => {
    const old = LANTERN.replace('[red, white] # as sold', '\n          - red\n          - white # in winter');
    const { notes } = await changed({ colour: { ...SAME.colour, enum: ['red'] } }, ['word'], old);

    expect(notes.map(({ text }) => text)).toEqual([
      'input.colour: the comment "in winter" was removed with its option',
    ]);
  });

  it('notes that the page calls the model deprecated', async () => {
    const page = documentation({ properties: SAME, required: ['word'], deprecated: true });
    const { notes } = await importText(page, LANTERN);

    expect(notes.map(({ text }) => text)).toContain('the page calls the model deprecated; say so in the file');
  });

  it('notes a rule of the whole request', async () => {
    const page = fields(SAME, ['word']).replace(
      /( +)properties:\n( +)model:/,
      '$1anyOf: [{ required: [callBackUrl] }]\n$&',
    );
    const { notes } = await importText(page, LANTERN);

    expect(notes.map(({ text }) => text)).toContain('the request has anyOf beside its properties; write it by hand');
  });

  it('takes the members of every element of an example', async () => {
    const body = { model: 'paper/lantern-2.0', input: { strings: [{ length: 1 }, { length: 2, knot: 'bow' }] } };
    const page = `curl x\nAuthorizations\n--data '${JSON.stringify(body)}'\n`;

    expect(told(await importText(page, LANTERN))).toEqual([
      'taken input.strings[].knot: field added {"type":"string"}',
    ]);
  });

  it.each(['Max\u00a0length: 900 characters', 'Max length\uff1a900 characters'])(
    'reads the limit %j',
    async (limit) => {
      const page = `input.word\nRequired\nstring\n${limit}\n`;
      const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

      expect(told(imported)).toContain('taken input.word: limit narrowed 1200 900');
    },
  );

  it.each([
    ['form text', 'input.word\nRequired\nstring\nMax length: 1200 characters\nMin: 1, Max: 5\n'],
    [
      'copied page',
      '#### word\n- **Type**: `string`\n- **Required**: Yes\n- **Max Length**: 1200\n- **Range**: 1 - 5\n',
    ],
  ])('tells in the form %s of limits that mean nothing for the type', async (_, page) => {
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('word'))).toEqual([]);
    expect(imported.notes.map(({ text }) => text)).toEqual([
      'word: minimum 1 is not taken, as it means nothing for string',
      'word: maximum 5 is not taken, as it means nothing for string',
    ]);
  });

  it('gives the options of a list to its items', async () => {
    const page = '#### words\n- **Type**: `array`\n- **Options**:\n  - `one`: One\n';

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.words: field added {"type":"array","items":{"type":"string","enum":["one"]}}',
    );
  });

  it('takes an input that is composed with allOf', async () => {
    const { word, ...others } = SAME;
    const parts = [
      { type: 'object', properties: { word: { ...word, maxLength: 900 } }, required: ['word'] },
      { type: 'object', properties: others },
    ];

    expect(told(await importText(documentation({ allOf: parts }), LANTERN))).toEqual([
      'taken input.word: limit narrowed 1200 900',
    ]);
  });

  it('takes options of a text as they are written, with or without quotation marks', async () => {
    const page = fields({ glow: { type: 'string', enum: ['A', 'B'], default: 'A' }, ...SAME }, ['word'])
      .replace('- A\n', '- 1.0\n')
      .replace('- B\n', '- 007\n')
      .replace('default: A', 'default: 1.0');

    expect(told(await importText(page, LANTERN))).toEqual([
      'taken input.glow: field added {"type":"string","enum":["1.0","007"],"default":"1.0"}',
    ]);
  });

  it('takes an exclusive limit', async () => {
    const imported = await changed({ glow: { type: 'number', exclusiveMinimum: 0 } });

    expect(told(imported)).toEqual(['taken input.glow: field added {"type":"number","exclusiveMinimum":0}']);
  });

  it('does not take true and false as options of a boolean', async () => {
    const page = 'input.floats\nOptional\nboolean\nAvailable options:\ntrue\n-\nOn\nfalse\n-\nOff\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('floats'))).toEqual([]);
  });

  it('does not change a field that is not a schema in the file', async () => {
    const imported = await changed(
      {},
      ['word'],
      LANTERN.replace(
        '      floats:\n        description: Whether it floats.\n        type: boolean\n',
        '      floats:\n',
      ),
    );

    expect(imported.outcome).toBe('unchanged');
    expect(imported.notes.map(({ text }) => text)).toEqual([
      'input.floats: not a schema in the file, and left as it is',
    ]);
  });

  it.each([
    [
      'an example on one line',
      `curl x\nAuthorizations\n--data '{"model": "paper/lantern-2.0", "input": {"glow": true}}'\n`,
      'glow',
    ],
    [
      'a name with an escape of markdown',
      '#### glow\\_up\n- **Type**: `boolean`\n- **Options**:\n  - `true`: On\n  - `false`: Off\n',
      'glow_up',
    ],
    ['options without a type', fields({ glow: { enum: [true, false] }, ...SAME }), 'glow'],
  ])('reads %s', async (_, page, name) => {
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported)).toContain(`taken input.${name}: field added {"type":"boolean"}`);
  });

  it('follows a reference inside the document that the live schema endpoint answers with', async () => {
    const word = { $ref: '#/components/schemas/Word' };
    const model = { type: 'string', enum: ['paper/lantern-2.0'] };
    const input = { type: 'object', required: ['word'], properties: { ...SAME, word } };
    const schema = { type: 'object', properties: { model, input } };
    const post = { requestBody: { content: { 'application/json': { schema } } } };
    const openapi = {
      openapi: '3.1.0',
      paths: { '/api/v1/jobs/createTask': { post } },
      components: { schemas: { Word: { type: 'string', maxLength: 900 } } },
    };
    const answer = JSON.stringify({ code: 200, data: { model: 'paper/lantern-2.0', openapi } }, null, 2);

    expect(told(await importText(answer, LANTERN))).toEqual(['taken input.word: limit narrowed 1200 900']);
  });
});
