import { describe, expect, it } from 'vitest';
import { LANTERN, SAME } from '../documents.js';
import { changed, importText, told } from '../importing.js';

describe('the options of a page that is imported into a model file', () => {
  it('notes a default that is no longer an option', async () => {
    const { notes } = await changed({ colour: { type: 'string', enum: ['white'] } });
    expect(notes.map(({ text }) => text)).toContain('input.colour: the default "red" is no longer an option');
  });

  it('keeps options that a web form only writes in another way', async () => {
    const old = LANTERN.replace(
      'type: integer\n        minimum: 3\n',
      'type: string\n        enum: ["3", "4"]\n',
    ).replace('        maximum: 12 # by hand: the page forgets it\n', '');
    const page = 'input.sides\nOptional\nnumber\nAvailable options:\n3\n-\nThree\n4\n-\nFour\nRequest Example\n';
    const imported = await importText(page, old, { model: 'paper/lantern-2.0' });
    expect(told(imported).filter((line) => line.includes('sides'))).toEqual([
      'kept input.sides: type changed "string" "number"',
    ]);
  });

  it('has the order of the page, and each option keeps its comment', async () => {
    const old = LANTERN.replace(
      '[red, white] # as sold',
      '\n          - red # the first\n          - white # the second',
    );
    const imported = await changed({ colour: { type: 'string', enum: ['white', 'grey', 'red'] } }, ['word'], old);

    expect(imported.text).toContain('- white # the second\n          - grey\n          - red # the first\n');
  });

  it('tells of options that only stand in another order', async () => {
    const imported = await changed({ colour: { ...SAME.colour, enum: ['white', 'red'] } });

    expect(told(imported)).toEqual(['taken input.colour: options reordered ["red","white"] ["white","red"]']);
    expect(imported.text).toContain('enum: [white, red] # as sold');
  });

  it('takes null among the options of a field that may be null', async () => {
    const colour = { type: ['string', 'null'], enum: ['red', 'white', null], default: 'red' };

    expect(told(await changed({ colour }))).toContain('taken input.colour: option added null');
  });

  it('drops options and a default that are not of a new type', async () => {
    const imported = await changed({ colour: { type: 'integer', enum: [5, 10] } });

    expect(imported.text).toContain('type: integer\n        enum: [5, 10]');
    expect(imported.text).not.toContain('default: red');
    expect(told(imported)).toContain('taken input.colour: default gone "red"');
  });

  it('keeps options of a type that it does not take', async () => {
    const page = 'input.floats\nOptional\nstring\nAvailable options:\nyes\n-\nYes\nno\n-\nNo\nRequest Example\n';
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
});
