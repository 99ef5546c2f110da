import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTaken } from '../../../../tools/importer/Difference.js';
import { updatedText } from '../../../../tools/importer/file/apply.js';
import { openModelFile } from '../../../../tools/importer/file/ModelFile.js';
import { differences } from '../../../../tools/importer/merging/differences.js';
import { readPage } from '../../../../tools/importer/recognise.js';
import { fields, LANTERN, SAME } from '../documents.js';

const DAY = '2026-11-23';
const open = (text: string) => openModelFile(text, 'lantern.yaml');
const compare = (text: string, file: string) => differences(readPage(text, 'page'), open(file), DAY);

const VALUES = [
  { type: 'string', maxLength: 9 },
  { type: 'string', enum: ['red', 'blue'], default: 'blue' },
  { type: 'string', const: 'red' },
  { type: ['integer', 'null'], minimum: 3, maximum: 20 },
  { type: 'number', multipleOf: 0.5 },
  { type: 'boolean', default: true },
  { type: 'array', minItems: 1, items: { type: 'string', pattern: '^a' } },
  { type: 'array', items: { type: 'object', required: ['lit'], properties: { lit: { type: 'boolean' } } } },
  { type: 'object', properties: { length: { type: 'integer' }, knot: { type: 'string' } } },
];
/** Pages with any of the fields of the file, as they are or otherwise, and one that it does not have. */
const pages = fc
  .record(
    Object.fromEntries(
      [...Object.entries(SAME), ['ribbon', VALUES[0]] as const].map(([name, same]) => [
        name,
        fc.constantFrom(same, ...VALUES),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((properties) =>
    fc.subarray(Object.keys(properties)).map((required) => fields({ word: SAME.word, ...properties }, required)),
  );

describe('the differences between a page and a model file', () => {
  it('are found without touching the file', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const file = open(LANTERN);
        differences(readPage(text, 'page'), file, DAY);

        expect(file.document.toString()).toBe(open(LANTERN).document.toString());
      }),
    );
  });

  it('are all there is to know: once they are applied, nothing is left to take', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const found = compare(text, LANTERN).filter((finding) => 'kind' in finding);
        const after = compare(text, updatedText(open(LANTERN), found, DAY));

        expect(after.filter((finding) => 'kind' in finding && isTaken(finding))).toEqual([]);
      }),
    );
  });

  it('are data: what each says, where, and whether it is taken', () => {
    const word = { type: 'string', maxLength: 9, minLength: 1 };
    const { floats: _, ...rest } = SAME;

    expect(compare(fields({ ...rest, word, sides: { type: 'integer', maximum: 9 } }, []), LANTERN)).toMatchObject([
      { kind: 'keyword', path: ['input', 'word'], keyword: 'minLength', after: 1 },
      { kind: 'keyword', path: ['input', 'word'], keyword: 'maxLength', before: 1200, after: 9 },
      { kind: 'keyword', keyword: 'minimum', before: 3, why: 'the page does not mention it' },
      { kind: 'keyword', keyword: 'maximum', before: 12, after: 9, why: 'the file says by hand' },
      { kind: 'presence', path: ['input', 'word'], required: false },
      { kind: 'gone', path: ['input', 'floats'], why: 'remove it by hand if the vendor did' },
    ]);
  });
});
