import { describe } from 'vitest';
import { closed, text } from './contract.js';
import { type Case, type Schema, testVerdicts } from './verdicts.js';

const a = (schema: Schema) => closed({ a: schema });
const ab = (more: Schema) => closed({ a: text, b: text }, more);
const known = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, text] });
const uri = { type: 'string', format: 'uri' };
const orUri = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, uri] });
const short = (maxLength: number) => ({ properties: { a: { maxLength } } });

const ALTERNATIVES: readonly Case[] = [
  ['one more alternative', 'minor', a({ anyOf: [text] }), a({ anyOf: [text, { type: 'integer' }] })],
  ['one alternative less', 'major', a({ anyOf: [text, { type: 'integer' }] }), a({ anyOf: [text] })],
  [
    'alternatives of which only one may hold now',
    'major',
    ab({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ab({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
  ],
  [
    'a third alternative beside two others',
    'major',
    closed({ a: text, b: text, c: text }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    closed({ a: text, b: text, c: text }, { oneOf: ['a', 'b', 'c'].map((name) => ({ required: [name] })) }),
  ],
  [
    'a third alternative of another type',
    'minor',
    a({ oneOf: [text, { type: 'integer' }] }),
    a({ oneOf: [text, { type: 'integer' }, { type: 'boolean' }] }),
  ],
  [
    'an alternative that reaches into another',
    'major',
    a({
      oneOf: [
        { type: 'string', maxLength: 3 },
        { type: 'string', minLength: 4 },
      ],
    }),
    a({
      oneOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', minLength: 4 },
      ],
    }),
  ],
  [
    'a closed alternative less',
    'major',
    a({ anyOf: [closed({ p: text, q: text }), closed({ p: text })] }),
    a({ anyOf: [closed({ p: text })] }),
  ],
  [
    'alternatives of which several may hold now',
    'minor',
    ab({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ab({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
  ],
  ['a URL that may be an asset too', 'minor', a(uri), a({ anyOf: [uri, { type: 'string', pattern: '^asset:' }] })],
  [
    'an enum beside which any URL is taken',
    'minor',
    a({ type: 'string', enum: ['x'] }),
    a({ type: 'string', anyOf: [{ enum: ['x'] }, { format: 'uri' }] }),
  ],
  ['an enum that lost a value which is no URL', 'major', a(orUri('x', 'y')), a(orUri('x'))],
  ['a wider alternative', 'minor', a({ anyOf: [short(3), text] }), a({ anyOf: [short(4), text] })],
  ['an open list of known values that lost one', 'minor', a(known('x', 'y')), a(known('x'))],
];

describe('of the alternatives of an input', () => {
  testVerdicts(ALTERNATIVES, (name, input) => ({ inputs: { [name]: input } }));
});
