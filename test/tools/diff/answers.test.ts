import { describe } from 'vitest';
import { open, text } from './contract.js';
import { type Case, testVerdicts } from './verdicts.js';

const known = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, text] });
const needsCode = { required: ['code'] };
const codes = (...values: number[]) => ({ anyOf: [{ enum: values }, { type: 'integer', not: { const: 200 } }] });

const ANSWERS: readonly Case[] = [
  ['newMember', 'minor', open({ a: text }), open({ a: text, b: text })],
  ['removedMember', 'major', open({ a: text, b: text }), open({ a: text })],
  ['memberMayBeAbsent', 'major', open({ a: text }, { required: ['a'] }), open({ a: text })],
  ['memberAlwaysThere', 'minor', open({ a: text }), open({ a: text }, { required: ['a'] })],
  ['memberMayBeNull', 'major', open({ a: text }), open({ a: { type: ['string', 'null'] } })],
  ['otherType', 'major', open({ a: text }), open({ a: { type: 'integer' } })],
  ['closedEnumGained', 'major', open({ a: { enum: ['x'] } }), open({ a: { enum: ['x', 'y'] } })],
  ['closedEnumLost', 'minor', open({ a: { enum: ['x', 'y'] } }), open({ a: { enum: ['x'] } })],
  ['openCodeGained', 'minor', open({ a: codes(400) }), open({ a: codes(400, 433) })],
  ['excludedCodeGained', 'major', open({ a: codes(400) }), open({ a: codes(400, 200) })],
  ['openEnumGained', 'minor', open({ a: known('x') }), open({ a: known('x', 'y') })],
  ['longerText', 'major', open({ a: { type: 'string', maxLength: 5 } }), open({ a: { type: 'string', maxLength: 6 } })],
  [
    'memberOfEncodedJson',
    'major',
    open({ a: { type: 'string', contentSchema: open({ b: text, c: text }) } }),
    open({ a: { type: 'string', contentSchema: open({ b: text }) } }),
  ],
  [
    'encodedJsonOfAnything',
    'major',
    open({ a: { type: 'string', contentSchema: open({ b: text }) } }),
    open({ a: text }),
  ],
  [
    'memberThatNeedsNoOther',
    'major',
    open({ a: text, b: text }, { dependentRequired: { a: ['b'], b: ['a'] } }),
    open({ a: text, b: text }, { dependentRequired: { a: ['b'] } }),
  ],
  [
    'oneOfTwoEnvelopes',
    'minor',
    { oneOf: [open({ code: { const: 200 }, a: known('x') }, needsCode), open({ code: codes(400) }, needsCode)] },
    { oneOf: [open({ code: { const: 200 }, a: { const: 'x' } }, needsCode), open({ code: codes(400) }, needsCode)] },
  ],
  ['answerInOtherWords', 'patch', open({ a: text }, { description: 'x' }), open({ a: text }, { description: 'y' })],
];

describe('of an answer', () => {
  testVerdicts(ANSWERS, (name, answer) => ({ answers: { [name]: answer } }));
});
