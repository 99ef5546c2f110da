import { describe, expect, it } from 'vitest';
import { documentation, fields, LANTERN, SAME } from '../documents.js';
import { changed, importText, told } from '../importing.js';

describe('a page with a schema that is imported', () => {
  it('notes a rule of the page and keeps those of the file', async () => {
    const imported = await importText(documentation({ properties: SAME, required: ['word'], not: {} }), LANTERN);
    expect(imported).toMatchObject({ outcome: 'unchanged' });
    expect(imported.notes.map(({ text }) => text).join()).toContain('the page has not here');
  });

  it('takes what stands beside a reference', async () => {
    const word = { $ref: '#/paths/~1word', maxLength: 700 };
    const page = fields({ ...SAME, word }, ['word']).replace('paths:\n', 'paths:\n  /word: { type: string }\n');

    expect(told(await importText(page, LANTERN))).toEqual(['taken input.word: maxLength narrowed 1200 700']);
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

  it.each([
    [{ type: 'array', items: { type: 'string' }, default: ['fold', 3] }, 'it[1] must be a string'],
    [{ type: 'array', items: { type: 'string', enum: ['fold'] }, default: ['cut'] }, 'it[0] must be one of fold'],
    [{ type: 'array', maxItems: 1, items: { type: 'string' }, default: ['a', 'b'] }, 'it must have 1 items or fewer'],
    [{ type: 'integer', maximum: 5, default: 6 }, 'it must be 5 or less'],
    [{ type: 'string', pattern: '^a', default: 'b' }, 'it must match ^a'],
    [{ type: 'object', properties: { lit: { type: 'boolean' } }, required: ['lit'], default: {} }, 'it needs lit'],
  ])('does not take the default that its own schema refuses: %j', async (glow, says) => {
    const { notes, text } = await changed({ glow });

    expect(notes.map((note) => note.text)).toContain(
      `input.glow: the default ${JSON.stringify(glow.default)} breaks its own schema (${says}) and is not taken`,
    );
    expect(text.split('glow:')[1]).not.toContain('default:');
  });

  it('takes a default that its own schema allows', async () => {
    const glow = { type: 'array', maxItems: 2, items: { type: 'string', enum: ['fold', 'cut'] }, default: ['cut'] };

    expect((await changed({ glow })).text.split('glow:')[1]).toContain('default: [cut]');
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

  it('notes a limit that no number holds exactly', async () => {
    const { notes } = await changed({ sides: { type: 'integer', minimum: 3, maximum: 2 ** 64 } });

    expect(notes.map(({ text }) => text).join()).toContain(
      'input.sides: maximum is more than JavaScript counts exactly',
    );
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

  it('takes an input that is composed with allOf', async () => {
    const { word, ...others } = SAME;
    const parts = [
      { type: 'object', properties: { word: { ...word, maxLength: 900 } }, required: ['word'] },
      { type: 'object', properties: others },
    ];

    expect(told(await importText(documentation({ allOf: parts }), LANTERN))).toEqual([
      'taken input.word: maxLength narrowed 1200 900',
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

    expect(told(await importText(answer, LANTERN))).toEqual(['taken input.word: maxLength narrowed 1200 900']);
  });
});
