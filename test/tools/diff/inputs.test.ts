import { describe } from 'vitest';
import { closed, open, text } from './contract.js';
import { type Case, type Schema, testVerdicts } from './verdicts.js';

const a = (schema: Schema) => closed({ a: schema });
const from4to6 = { type: 'integer', minimum: 4, maximum: 6 };
const ab = (more: Schema) => closed({ a: text, b: text }, more);

const INPUTS: readonly Case[] = [
  ['a new optional field', 'minor', closed({ a: text }), closed({ a: text, b: text })],
  ['a new required field', 'major', closed({ a: text }), closed({ a: text, b: text }, { required: ['b'] })],
  ['a field that became required', 'major', ab({}), ab({ required: ['a'] })],
  ['one more required field', 'major', ab({ required: ['a'] }), ab({ required: ['a', 'b'] })],
  ['a field that became optional', 'minor', ab({ required: ['a'] }), ab({})],
  ['required fields in another order', 'patch', ab({ required: ['a', 'b'] }), ab({ required: ['b', 'a'] })],
  ['a removed field', 'major', closed({ a: text, b: text }), closed({ a: text })],
  ['a renamed field', 'major', closed({ a: text, b: text }), closed({ a: text, c: text })],
  ['an enum that lost a value', 'major', a({ enum: ['x', 'y'] }), a({ enum: ['x'] })],
  ['an enum that gained a value', 'minor', a({ enum: ['x'] }), a({ enum: ['x', 'y'] })],
  ['an enum that appeared', 'major', a(text), a({ type: 'string', enum: ['x'] })],
  ['an enum that went', 'minor', a({ type: 'string', enum: ['x'] }), a(text)],
  ['an enum in another order', 'patch', a({ enum: ['x', 'y'] }), a({ enum: ['y', 'x'] })],
  ['a longer text', 'minor', a({ type: 'string', maxLength: 5 }), a({ type: 'string', maxLength: 6 })],
  ['a shorter text', 'major', a({ type: 'string', maxLength: 6 }), a({ type: 'string', maxLength: 5 })],
  ['a limit that appeared', 'major', a(text), a({ type: 'string', maxLength: 5 })],
  ['a limit that went', 'minor', a({ type: 'string', maxLength: 5 }), a(text)],
  ['a higher minimum', 'major', a({ type: 'integer', minimum: 1 }), a({ type: 'integer', minimum: 2 })],
  ['a lower minimum', 'minor', a({ type: 'integer', minimum: 2 }), a({ type: 'integer', minimum: 1 })],
  ['a lower maximum', 'major', a({ type: 'integer', maximum: 9 }), a({ type: 'integer', maximum: 8 })],
  ['fewer items', 'major', a({ type: 'array', maxItems: 3 }), a({ type: 'array', maxItems: 2 })],
  ['another pattern', 'major', a({ type: 'string', pattern: '^a' }), a({ type: 'string', pattern: '^b' })],
  ['another format', 'major', a(text), a({ type: 'string', format: 'uri' })],
  ['bounds that became all their values, and more', 'minor', a(from4to6), a({ type: 'integer', enum: [-1, 4, 5, 6] })],
  ['bounds that became some of their values', 'major', a(from4to6), a({ type: 'integer', enum: [4, 6] })],
  [
    'bounds of fractions that became whole numbers',
    'major',
    a({ ...from4to6, type: 'number' }),
    a({ enum: [4, 5, 6] }),
  ],
  ['values that became bounds around them', 'minor', a({ type: 'integer', enum: [4, 6] }), a(from4to6)],
  ['another type', 'major', a(text), a({ type: 'integer' })],
  ['a wider type', 'minor', a({ type: 'integer' }), a({ type: 'number' })],
  ['a narrower type', 'major', a({ type: 'number' }), a({ type: 'integer' })],
  [
    'items of another type',
    'major',
    a({ type: 'array', items: text }),
    a({ type: 'array', items: { type: 'integer' } }),
  ],
  ['another default', 'minor', a({ type: 'string', default: 'x' }), a({ type: 'string', default: 'y' })],
  ['a deprecation', 'minor', a(text), a({ type: 'string', deprecated: true })],
  ['other words', 'patch', a({ type: 'string', description: 'x' }), a({ type: 'string', description: 'y' })],
  [
    'another day of the documentation',
    'patch',
    ab({ 'x-documented': '2026-01-01' }),
    ab({ 'x-documented': '2026-02-01' }),
  ],
  ['another kind of media', 'minor', ab({ 'x-media': 'image' }), ab({ 'x-media': 'video' })],
  ['an object that was closed', 'major', open({ a: text }), closed({ a: text })],
  ['an object that was opened', 'minor', closed({ a: text }), open({ a: text })],
  [
    'a field called not that takes more',
    'minor',
    closed({ not: { type: 'string', maxLength: 2 } }),
    closed({ not: { type: 'string', maxLength: 3 } }),
  ],
  [
    'a field gone from an open object',
    'major',
    a({ type: 'array', items: open({ b: text, c: text }) }),
    a({ type: 'array', items: open({ b: text }) }),
  ],
  ['another member of the result', 'major', ab({ 'x-result': 'resultUrls' }), ab({ 'x-result': 'resultObject' })],
  ['a list that is no option any more', 'major', a({ enum: [[1], [2]] }), a({ enum: [[1]] })],
  ['another list', 'major', a({ const: [1, 2] }), a({ const: [2, 1] })],
  ['a value that became one of two', 'minor', a({ const: 'x' }), a({ enum: ['x', 'y'] })],
  ['a smaller divisor', 'minor', a({ type: 'number', multipleOf: 0.3 }), a({ type: 'number', multipleOf: 0.1 })],
  ['a limit that limits nothing', 'minor', a(text), a({ type: 'string', minLength: 0 })],
  ['openness that is said', 'minor', a(open({ b: text })), a(open({ b: text }, { additionalProperties: true }))],
  ['a limit that all options keep to', 'minor', a({ enum: ['x', 'y'] }), a({ enum: ['x', 'y'], maxLength: 1 })],
  ['a divisor that became one', 'minor', a({ type: 'integer', multipleOf: 2 }), a({ type: 'integer', multipleOf: 1 })],
];

describe('of the input of a model', () => {
  testVerdicts(INPUTS, (name, input) => ({ inputs: { [name]: input } }));
});
