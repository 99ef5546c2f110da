import { describe } from 'vitest';
import { open, text } from './contract.js';
import { type Case, type Schema, testVerdicts } from './verdicts.js';

const query = (more: Schema) => ({ name: 'q', in: 'query', schema: text, ...more });
const answers = (...codes: number[]) => ({
  responses: Object.fromEntries(codes.map((code) => [code, { description: 'x' }])),
});
const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });
const header = (more: Schema) => ({ name: 'X-Signature', in: 'header', schema: text, ...more });
const sent = (schema: Schema, more: Schema = {}) => ({ requestBody: { ...content(schema), ...more } });
const accepted = (more: Schema) => ({ ...answers(200), ...more });

const CALLBACKS: readonly Case[] = [
  [
    'headerRemoved',
    'major',
    accepted({ parameters: [header({}), header({ name: 'X-Other' })] }),
    accepted({ parameters: [header({ name: 'X-Other' })] }),
  ],
  ['lastHeaderRemoved', 'major', accepted({ parameters: [header({})] }), accepted({})],
  [
    'headerRenamed',
    'major',
    accepted({ parameters: [header({})] }),
    accepted({ parameters: [header({ name: 'X-Sign' })] }),
  ],
  [
    'headerMayBeAbsent',
    'major',
    accepted({ parameters: [header({ required: true })] }),
    accepted({ parameters: [header({})] }),
  ],
  [
    'headerAlwaysThere',
    'minor',
    accepted({ parameters: [header({})] }),
    accepted({ parameters: [header({ required: true })] }),
  ],
  ['headerAdded', 'minor', accepted({}), accepted({ parameters: [header({})] })],
  [
    'headerInOtherWords',
    'patch',
    accepted({ parameters: [header({ description: 'x' })] }),
    accepted({ parameters: [header({ description: 'y' })] }),
  ],
  [
    'headerOfAnotherType',
    'major',
    accepted({ parameters: [header({})] }),
    accepted({ parameters: [header({ schema: { type: 'integer' } })] }),
  ],
  ['bodyMayBeAbsent', 'major', accepted(sent(text, { required: true })), accepted(sent(text))],
  ['bodyGone', 'major', accepted(sent(text)), accepted({})],
  ['queryGone', 'major', accepted({ parameters: [query({})] }), accepted({})],
  ['bodyOfAnotherType', 'major', accepted(sent(open({ a: text }))), accepted(sent(open({ a: { type: 'integer' } })))],
  [
    'otherContentType',
    'major',
    accepted({ requestBody: { content: { 'application/json': {} } } }),
    accepted({ requestBody: { content: { 'text/plain': {} } } }),
  ],
  ['bodyLostMember', 'major', accepted(sent(open({ a: text, b: text }))), accepted(sent(open({ a: text })))],
  ['bodyGainedMember', 'minor', accepted(sent(open({ a: text }))), accepted(sent(open({ a: text, b: text })))],
  [
    'bodyRequiresLess',
    'major',
    accepted(sent(open({ a: text }, { required: ['a'] }))),
    accepted(sent(open({ a: text }))),
  ],
  [
    'bodyRequiresMore',
    'minor',
    accepted(sent(open({ a: text }))),
    accepted(sent(open({ a: text }, { required: ['a'] }))),
  ],
];

describe('of a callback', () => {
  testVerdicts(CALLBACKS, (name, post) => ({ callbacks: { [name]: post } }));
});
