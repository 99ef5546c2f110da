import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../tools/diff/compare.js';
import type { Finding } from '../../../tools/diff/Finding.js';
import { closed, contract, nameOf, open, text } from './contract.js';

type Schema = Readonly<Record<string, unknown>>;
type Case = readonly [name: string, impact: Finding['impact'], before: Schema, after: Schema];

const a = (schema: Schema) => closed({ a: schema });
const ab = (more: Schema) => closed({ a: text, b: text }, more);
const known = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, text] });
const codes = (...values: number[]) => ({ anyOf: [{ enum: values }, { type: 'integer', not: { const: 200 } }] });
const SAIL = '#/components/schemas/Sail';
const TREE = '#/components/schemas/Tree';
const uri = { type: 'string', format: 'uri' };
const orUri = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, uri] });
const when = (condition: Schema, then: Schema) => ({ if: condition, then });
const short = (maxLength: number) => ({ properties: { a: { maxLength } } });

/** Changes of the input of a model, each of a model of its own. */
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
  ['one more alternative', 'minor', a({ anyOf: [text] }), a({ anyOf: [text, { type: 'integer' }] })],
  ['one alternative less', 'major', a({ anyOf: [text, { type: 'integer' }] }), a({ anyOf: [text] })],
  [
    'one more rule',
    'major',
    ab({ allOf: [when({ required: ['a'] }, short(3))] }),
    ab({ allOf: [when({ required: ['a'] }, short(3)), when({ required: ['b'] }, short(2))] }),
  ],
  [
    'one rule less',
    'minor',
    ab({ allOf: [when({ required: ['a'] }, short(3)), when({ required: ['b'] }, short(2))] }),
    ab({ allOf: [when({ required: ['a'] }, short(3))] }),
  ],
  [
    'a rule that asks for more',
    'major',
    ab(when({ required: ['a'] }, short(3))),
    ab(when({ required: ['a'] }, short(2))),
  ],
  [
    'a rule that asks for less',
    'minor',
    ab(when({ required: ['a'] }, short(2))),
    ab(when({ required: ['a'] }, short(3))),
  ],
  [
    'a rule that holds more often',
    'major',
    ab(when({ required: ['a', 'b'] }, short(3))),
    ab(when({ required: ['a'] }, short(3))),
  ],
  ['a forbidden pair', 'major', ab({}), ab({ not: { required: ['a', 'b'] } })],
  ['a pair that is allowed again', 'minor', ab({ not: { required: ['a', 'b'] } }), ab({})],
  [
    'a forbidden pair of which one is forbidden now',
    'major',
    ab({ not: { required: ['a', 'b'] } }),
    ab({ not: { required: ['a'] } }),
  ],
  ['fields that need another', 'major', ab({}), ab({ dependentRequired: { a: ['b'] } })],
  [
    'one more field that needs another',
    'major',
    ab({ dependentRequired: { a: ['b'] } }),
    ab({ dependentRequired: { a: ['b'], b: ['a'] } }),
  ],
  [
    'one field less that needs another',
    'minor',
    ab({ dependentRequired: { a: ['b'], b: ['a'] } }),
    ab({ dependentRequired: { a: ['b'] } }),
  ],
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
  [
    'a rule that asks for a value as well',
    'major',
    ab(when({ required: ['a'] }, { required: ['b'] })),
    ab(when({ required: ['a'] }, { required: ['b'], properties: { b: { enum: ['x'] } } })),
  ],
  [
    'a rule that asks for a second value',
    'major',
    ab(when({ required: ['a'] }, short(3))),
    ab(when({ required: ['a'] }, { properties: { a: { maxLength: 3 }, b: { maxLength: 3 } } })),
  ],
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
  ['a list that is no option any more', 'major', a({ enum: [[1], [2]] }), a({ enum: [[1]] })],
  ['another list', 'major', a({ const: [1, 2] }), a({ const: [2, 1] })],
  [
    'a closed alternative less',
    'major',
    a({ anyOf: [closed({ p: text, q: text }), closed({ p: text })] }),
    a({ anyOf: [closed({ p: text })] }),
  ],
  ['a value that became one of two', 'minor', a({ const: 'x' }), a({ enum: ['x', 'y'] })],
  [
    'alternatives of which several may hold now',
    'minor',
    ab({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    ab({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
  ],
  ['a smaller divisor', 'minor', a({ type: 'number', multipleOf: 0.3 }), a({ type: 'number', multipleOf: 0.1 })],
  ['a limit that limits nothing', 'minor', a(text), a({ type: 'string', minLength: 0 })],
  ['openness that is said', 'minor', a(open({ b: text })), a(open({ b: text }, { additionalProperties: true }))],
  ['a limit that all options keep to', 'minor', a({ enum: ['x', 'y'] }), a({ enum: ['x', 'y'], maxLength: 1 })],
  [
    'a rule that limits one field less',
    'minor',
    ab(when({ required: ['a'] }, { properties: { a: { maxLength: 3 }, b: { maxLength: 3 } } })),
    ab(when({ required: ['a'] }, short(3))),
  ],
  [
    'a part that limits another field',
    'major',
    ab({ allOf: [short(3)] }),
    ab({ allOf: [{ properties: { a: { maxLength: 3 }, b: { maxLength: 3 } } }] }),
  ],
  [
    'a rule that holds less often',
    'minor',
    ab(when({ required: ['a'] }, short(3))),
    ab(when({ required: ['a', 'b'] }, short(3))),
  ],
  [
    'fewer forbidden values',
    'minor',
    a({ type: 'string', not: { enum: ['x', 'y'] } }),
    a({ type: 'string', not: { enum: ['x'] } }),
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
  ['a divisor that became one', 'minor', a({ type: 'integer', multipleOf: 2 }), a({ type: 'integer', multipleOf: 1 })],
  [
    'a field called title that needs another',
    'major',
    closed({ title: text, b: text }, { dependentRequired: { b: ['title'] } }),
    closed({ title: text, b: text }, { dependentRequired: { b: ['title'], title: ['b'] } }),
  ],
  ['an open list of known values that lost one', 'minor', a(known('x', 'y')), a(known('x'))],
];

/** Changes of an answer, each of an operation of its own. */
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
  ['answerInOtherWords', 'patch', open({ a: text }, { description: 'x' }), open({ a: text }, { description: 'y' })],
];

const query = (more: Schema) => ({ name: 'q', in: 'query', schema: text, ...more });
const answers = (...codes: number[]) => ({
  responses: Object.fromEntries(codes.map((code) => [code, { description: 'x' }])),
});

const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });
const headed = (more: Schema) => ({
  responses: { 200: { description: 'x', headers: { 'X-Left': { schema: text, ...more } } } },
});

/** Changes of an operation that are not in its answer. */
const OPERATIONS: readonly Case[] = [
  ['newParameter', 'minor', {}, { parameters: [query({})] }],
  ['newRequiredParameter', 'major', {}, { parameters: [query({ required: true })] }],
  ['requiredParameter', 'major', { parameters: [query({})] }, { parameters: [query({ required: true })] }],
  ['removedParameter', 'major', { parameters: [query({})] }, {}],
  ['newBody', 'major', {}, { requestBody: { required: true, ...content(text) } }],
  ['newOptionalBody', 'minor', {}, { requestBody: content(text) }],
  ['answerHeaderMayBeAbsent', 'major', headed({ required: true }), headed({})],
  ['newAnswer', 'minor', answers(200), answers(200, 433)],
  ['removedAnswer', 'major', answers(200, 433), answers(200)],
];

const header = (more: Schema) => ({ name: 'X-Signature', in: 'header', schema: text, ...more });
const sent = (schema: Schema, more: Schema = {}) => ({ requestBody: { ...content(schema), ...more } });
const accepted = (more: Schema) => ({ ...answers(200), ...more });

/** Changes of a callback, each of a callback of its own. */
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

const CASES = [...INPUTS, ...ANSWERS, ...OPERATIONS, ...CALLBACKS];

/** All cases in one pair of contracts, since redocly takes a second to start. */
function side(index: 2 | 3) {
  const of = (cases: readonly Case[]) => Object.fromEntries(cases.map((each) => [each[0], each[index]]));
  return contract({
    inputs: of(INPUTS),
    answers: of(ANSWERS),
    operations: of(OPERATIONS),
    callbacks: of(CALLBACKS),
  });
}

describe('the verdict on', () => {
  let found: Finding[];
  beforeAll(async () => {
    found = await compare(side(2), side(3));
  });

  it.each(CASES)('%s is %s', (name, impact) => {
    const own = found.filter(({ subject }) => subject === name);

    expect(own.map((finding) => finding.impact)[0], JSON.stringify(own)).toBe(impact);
  });

  it('no other subject is given', () => {
    expect([...new Set(found.map(({ subject }) => subject))].sort()).toEqual(CASES.map(([name]) => name).sort());
  });
});

describe('the findings', () => {
  const kept = closed({ a: text });

  it('are none between a contract and itself', async () => {
    expect(await compare(side(2), side(2))).toEqual([]);
  });

  it('leave the version itself out', async () => {
    expect(await compare(contract({ version: '1.0.0' }), contract({ version: '2.0.0' }))).toEqual([]);
  });

  it('are at least one where anything differs', async () => {
    const inputs = { 'paper/boat': closed({ a: text }, { examples: [{ a: 'x' }] }) };
    const other = { 'paper/boat': closed({ a: text }, { examples: [{ a: 'y' }] }) };

    expect(await compare(contract({ inputs }), contract({ inputs: other }))).toEqual([
      { subject: 'the contract', impact: 'patch', says: 'examples or extensions changed' },
    ]);
  });

  it('name removed and new models by their ids, once', async () => {
    const example = { a: 'x' };
    const base = contract({ inputs: { 'paper/boat-1.0': kept, 'paper/kite': kept }, example });
    const revision = contract({ inputs: { 'paper/kite': kept, 'paper/boat-1.1': kept }, example });

    expect(await compare(base, revision)).toEqual([
      { subject: 'paper/boat-1.0', impact: 'major', says: 'the model is gone' },
      { subject: 'paper/boat-1.1', impact: 'minor', says: 'the model is new' },
    ]);
  });

  it('call a model gone that only the discriminator lost', async () => {
    const base = contract({ inputs: { 'paper/boat': kept, 'paper/kite': kept } });
    const revision = structuredClone(base);
    delete revision.components.schemas.CreateTaskRequest.discriminator.mapping['paper/boat'];

    expect(await compare(base, revision)).toEqual([
      { subject: 'paper/boat', impact: 'major', says: 'the model is gone' },
    ]);
  });

  it('see any other discriminator lose a value', async () => {
    const shape = (...values: string[]) => ({
      oneOf: [{ $ref: '#/components/schemas/Sail' }],
      discriminator: {
        propertyName: 'kind',
        mapping: Object.fromEntries(values.map((value) => [value, '#/components/schemas/Sail'])),
      },
    });
    const Sail = open({ kind: text }, { required: ['kind'] });
    const parts = (...values: string[]) => ({
      answers: { getBoat: { $ref: '#/components/schemas/Rig' } },
      schemas: { Sail, Rig: shape(...values) },
    });

    expect(await compare(contract(parts('jib', 'spinnaker')), contract(parts('jib')))).toContainEqual({
      subject: 'getBoat',
      impact: 'major',
      says: '`Rig`: the discriminator lost the value "spinnaker"',
    });
  });

  it.each([
    ['lose a value', { jib: SAIL }, 'kind', 'the discriminator lost the value "spinnaker"'],
    ['be another property', { jib: SAIL, spinnaker: SAIL }, 'sort', 'the discriminator is `sort`, was `kind`'],
  ])('see a discriminator deep in an input %s', async (_, mapping, propertyName, says) => {
    const sails = (discriminator: Schema) => ({ type: 'array', items: { oneOf: [{ $ref: SAIL }], discriminator } });
    const Sail = open({ kind: text, sort: text }, { required: ['kind', 'sort'] });
    const of = (discriminator: Schema) =>
      contract({ inputs: { 'paper/boat': closed({ sails: sails(discriminator) }) }, schemas: { Sail } });
    const base = of({ propertyName: 'kind', mapping: { jib: SAIL, spinnaker: SAIL } });

    expect(await compare(base, of({ propertyName, mapping }))).toContainEqual({
      subject: 'paper/boat',
      impact: 'major',
      says: `\`Typepaperboat.input.sails[]\`: ${says}`,
    });
  });

  it.each([
    ['a lower limit', { maxLength: 9 }, { maxLength: 4 }],
    ['a new limit', {}, { maxLength: 4 }],
    ['an option less', { enum: ['x', 'y'] }, { enum: ['x'] }],
  ])('see %s beside a reference', async (_, before, after) => {
    const of = (beside: Schema) =>
      contract({
        inputs: { 'paper/boat': a({ $ref: '#/components/schemas/Word', ...beside }) },
        schemas: { Word: text },
      });

    expect((await compare(of(before), of(after))).map(({ impact }) => impact)).toEqual(['major']);
  });

  it('see a limit that came beside a reference, which came too', async () => {
    const of = (word: Schema) => contract({ inputs: { 'paper/boat': a(word) }, schemas: { Word: text } });

    expect(await compare(of(text), of({ $ref: '#/components/schemas/Word', maxLength: 4 }))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: 'takes less than before; compare the two files' },
    ]);
  });

  it('call it breaking when a schema to which a `not` refers changes', async () => {
    const of = (...required: string[]) =>
      contract({
        inputs: { 'paper/boat': ab({ not: { $ref: '#/components/schemas/Pair' } }) },
        schemas: { Pair: { required } },
      });

    expect((await compare(of('a', 'b'), of('a'))).map(({ impact }) => impact)).toEqual(['major']);
  });

  it('end with schemas that hold themselves', async () => {
    const leaf = (maxLength: number) => ({ properties: { l: { $ref: TREE }, r: { $ref: TREE }, x: { maxLength } } });
    const of = (maxLength: number) => {
      const Tree = open({ x: text, l: { $ref: TREE }, r: { $ref: TREE } }, { anyOf: [leaf(maxLength)] });
      return contract({ inputs: { 'paper/boat': a({ $ref: TREE }) }, schemas: { Tree } });
    };

    expect((await compare(of(5), of(6))).map(({ impact }) => impact)).toEqual(['minor']);
  });

  it('name a model that went over to a shared schema, and not those that had it', async () => {
    const Ratio = { type: 'string', enum: ['1:1', '2:1'] };
    const shared = closed({ ratio: { $ref: '#/components/schemas/Ratio' } });
    const own = closed({ ratio: { type: 'string', enum: ['1:1', '2:1', '3:1'] } });
    const of = (input: Schema) =>
      contract({ inputs: { 'paper/boat': input, 'paper/raft': shared }, schemas: { Ratio } });

    expect(await compare(of(own), of(shared))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: '`Ratio`: enum lost "3:1"' },
    ]);
  });

  it('call it breaking when a callback has another name', async () => {
    const of = (name: string) => contract({ callbacks: { [name]: accepted({}) } });

    expect(await compare(of('boatArrived'), of('boatCame'))).toEqual([
      { subject: 'boatArrived', impact: 'major', says: 'is gone' },
      { subject: 'boatCame', impact: 'minor', says: 'is new' },
    ]);
  });

  it('say of a schema that all models share that it is every model', async () => {
    const inputs = { 'paper/boat': kept, 'paper/kite': kept };
    const base = contract({ inputs });
    const revision = contract({ inputs, schemas: { CallBackUrl: { type: 'string', maxLength: 9 } } });

    expect(await compare(base, revision)).toEqual([
      { subject: 'every model', impact: 'major', says: '`CallBackUrl`: maxLength is 9, was not set' },
    ]);
  });

  it('name each that shares a schema, not only the first', async () => {
    const Hull = (maxLength: number) => ({ Hull: { type: 'string', maxLength } });
    const hull = closed({ hull: { $ref: '#/components/schemas/Hull' } });
    const inputs = { 'paper/boat': hull, 'paper/raft': hull, 'paper/kite': kept };
    const found = await compare(contract({ inputs, schemas: Hull(9) }), contract({ inputs, schemas: Hull(8) }));

    expect(found.map(({ subject }) => subject)).toEqual(['paper/boat', 'paper/raft']);
  });

  it('follow a callback into the schema that its body refers to', async () => {
    const callbacks = { boatArrived: accepted(sent({ $ref: '#/components/schemas/Arrival' })) };
    const of = (Arrival: Schema) => contract({ callbacks, schemas: { Arrival } });

    expect(await compare(of(open({ a: text, b: text })), of(open({ a: text })))).toEqual([
      { subject: 'boatArrived', impact: 'major', says: '`Arrival.b`: is gone' },
    ]);
  });

  it('call it breaking when an alternative comes that an example fits as well', async () => {
    const alternatives = (...names: string[]) =>
      closed({ a: text, b: text, c: text }, { oneOf: names.map((name) => ({ required: [name] })) });
    const of = (...names: string[]) =>
      contract({ inputs: { 'paper/boat': alternatives(...names) }, example: { a: 'x', c: 'y' } });

    expect(await compare(of('a', 'b'), of('a', 'b', 'c'))).toContainEqual({
      subject: 'paper/boat',
      impact: 'major',
      says: 'example 0 is refused now: input must match exactly one schema in oneOf',
    });
  });

  it('call it breaking when a callback goes to another address', async () => {
    const base = contract({ callbacks: { boatArrived: accepted({}) } });
    const revision = JSON.parse(JSON.stringify(base).replace('#/url', '#/hook'));

    expect(await compare(base, revision)).toEqual([
      {
        subject: 'boatArrived',
        impact: 'major',
        says: 'is called "{$request.body#/hook}", was "{$request.body#/url}"',
      },
    ]);
  });

  it('call it breaking when the name of a type goes', async () => {
    const base = contract({ inputs: { 'paper/boat': kept } });
    const revision = JSON.parse(JSON.stringify(base).replaceAll(nameOf('paper/boat'), 'Ferry'));

    expect(await compare(base, revision)).toContainEqual({
      subject: 'paper/boat',
      impact: 'major',
      says: 'its type is called Ferry, was Typepaperboat: code that names it does not compile',
    });
  });

  it('say where in the input, and what it was', async () => {
    const images = (maxItems: number) => a({ type: 'array', items: closed({ list: { type: 'array', maxItems } }) });
    const of = (maxItems: number) => contract({ inputs: { 'paper/boat': images(maxItems) } });

    expect(await compare(of(9), of(8))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: '`input.a[].list`: maxItems is 8, was 9' },
    ]);
  });
});
