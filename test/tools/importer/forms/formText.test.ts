import { describe, expect, it } from 'vitest';
import { LANTERN } from '../documents.js';
import { importText, refusal, told } from '../importing.js';

describe('form text that is imported', () => {
  it('notes a step that it does not take, also of an integer', async () => {
    const page = 'input.sides\nOptional\ninteger\nMin: 3, Max: 12, Step: 3\nRequest Example\n';
    const { notes } = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(notes.map(({ text }) => text)).toContain("sides: the step 3 is that of the form's slider and is not taken");
  });

  it('says that a number with a step of 1 is read as an integer', async () => {
    const page = 'input.turns\nOptional\nnumber\nMin: 1, Max: 9, Step: 1\nRequest Example\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported)).toContain('taken input.turns: field added {"type":"integer","minimum":1,"maximum":9}');
    expect(imported.notes.map(({ text }) => text)).toContain(
      'turns: the page says number with a step of 1 between whole numbers; it is read as integer',
    );
  });

  it.each([
    ['0.1', 'say what it does'],
    ['0.5', 'say what it does'],
    ['2', 'perhaps an integer'],
  ])('asks of a number with a step of %s: %s', async (step, asks) => {
    const page = `input.turns\nOptional\nnumber\nMin: 0, Max: 1, Step: ${step}\nRequest Example\n`;
    const { left } = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(left).toContain(`input.turns.description: TODO: ${asks}.`);
  });

  it('takes a limit behind an option without a label', async () => {
    const page =
      'input.word\nRequired\nstring\nAvailable options:\nred\n-\nRed\nwhite\n-\nMax length: 900 characters\nRequest Example\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('word'))).toEqual([
      'taken input.word: options added ["red","white"]',
      'taken input.word: maxLength narrowed 1200 900',
    ]);
  });

  it.each(['Format of the output: png or jpeg.', 'Maximum number of images to make (1-6): more take longer.'])(
    'takes %j for a sentence',
    async (sentence) => {
      const page = `input.word\nRequired\nstring\n${sentence}\nMax length: 1200 characters\nRequest Example\n`;
      const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

      expect(told(imported).filter((line) => line.includes('word'))).toEqual([]);
    },
  );

  it.each(['Max\u00a0length: 900 characters', 'Max length\uff1a900 characters'])(
    'reads the limit %j',
    async (limit) => {
      const page = `input.word\nRequired\nstring\n${limit}\nRequest Example\n`;
      const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

      expect(told(imported)).toContain('taken input.word: maxLength narrowed 1200 900');
    },
  );

  it.each([
    ['form text', 'input.word\nRequired\nstring\nMax length: 1200 characters\nMin: 1, Max: 5\nRequest Example\n'],
    [
      'copied page',
      '#### word\n- **Type**: `string`\n- **Required**: Yes\n- **Max Length**: 1200\n- **Range**: 1 - 5\n## End\n',
    ],
  ])('tells in the form %s of limits that mean nothing for the type', async (_, page) => {
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('word'))).toEqual([]);
    expect(imported.notes.map(({ text }) => text)).toEqual([
      'word: minimum 1 is not taken, as it means nothing for string',
      'word: maximum 5 is not taken, as it means nothing for string',
    ]);
  });

  it.each(['string(URL)', 'string (URL)', 'string ( URL )'])('reads the type %j', async (type) => {
    const page = `input.paper\nOptional\n${type}\nRequest Example\n`;

    expect(told(await importText(page, LANTERN, { model: 'paper/lantern-2.0' }))).toContain(
      'taken input.paper: field added {"type":"string","format":"uri"}',
    );
  });

  it.each([
    'The sheet to fold; Accepted types: image/png, image/webp; Max size: 12.0MB',
    'The sheet to fold: flat; not creased; Accepted types: image/png, image/webp; Max size: 12MB.',
    'The sheet to fold. Accepted types: image/png, image/webp; Max size: 12.0MB',
    'The sheet to fold, Max size: 12.0MB; Accepted types: image/png, image/webp',
  ])('takes size and types of a file out of %j', async (line) => {
    const imported = await importText(`input.sheet\nOptional\nstring (URL)\n${line}\nRequest Example\n`, LANTERN, {
      model: 'paper/lantern-2.0',
    });

    expect(imported.left).toContain('input.sheet.description: TODO: at most 12 MB; image/png, image/webp.');
  });

  it('does not take true and false as options of a boolean', async () => {
    const page = 'input.floats\nOptional\nboolean\nAvailable options:\ntrue\n-\nOn\nfalse\n-\nOff\nRequest Example\n';
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported).filter((line) => line.includes('floats'))).toEqual([]);
  });
});

describe('form text is refused, by line, when', () => {
  it.each([
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
    [
      'a size behind a sentence cannot be read',
      'input.a\nOptional\nstring\nThe sheet; Max size: huge\n',
      /^page:4: a: "Max size: huge" is a limit/,
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
      'it is two pages of form text',
      'input.a\nOptional\nstring\nRequest Example\ninput.b\nOptional\nstring\n',
      /^page:5: a second list of fields, after the one that ends on line 3; save one page per file/,
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
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });
});
