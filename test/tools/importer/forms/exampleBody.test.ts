import { describe, expect, it } from 'vitest';
import { fields, LANTERN, SAME } from '../documents.js';
import { importText, told } from '../importing.js';

describe('a page with an example that is imported', () => {
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

  it('takes the members of every element of an example', async () => {
    const body = { model: 'paper/lantern-2.0', input: { strings: [{ length: 1 }, { length: 2, knot: 'bow' }] } };
    const page = `curl x\nAuthorizations\n--data '${JSON.stringify(body)}'\n`;

    expect(told(await importText(page, LANTERN))).toEqual([
      'taken input.strings[].knot: field added {"type":"string"}',
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
      '#### glow\\_up\n- **Type**: `boolean`\n- **Options**:\n  - `true`: On\n  - `false`: Off\n## End\n',
      'glow_up',
    ],
    ['options without a type', fields({ glow: { enum: [true, false] }, ...SAME }), 'glow'],
  ])('reads %s', async (_, page, name) => {
    const imported = await importText(page, LANTERN, { model: 'paper/lantern-2.0' });

    expect(told(imported)).toContain(`taken input.${name}: field added {"type":"boolean"}`);
  });
});
