import { describe, expect, it } from 'vitest';
import { compare } from '../../../tools/diff/compare.js';
import { closed, contract, open, text } from './contract.js';
import type { Schema } from './verdicts.js';

const a = (schema: Schema) => closed({ a: schema });
const ab = (more: Schema) => closed({ a: text, b: text }, more);
const SAIL = '#/components/schemas/Sail';
const TREE = '#/components/schemas/Tree';
const WORD = { $ref: '#/components/schemas/Word' };
const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });

describe('through references, the findings', () => {
  it('see any other discriminator lose a value', () => {
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

    expect(compare(contract(parts('jib', 'spinnaker')), contract(parts('jib')))).toContainEqual({
      subject: 'getBoat',
      impact: 'major',
      says: '`Rig`: the discriminator lost the value "spinnaker"',
    });
  });

  it.each([
    ['lose a value', { jib: SAIL }, 'kind', 'the discriminator lost the value "spinnaker"'],
    ['be another property', { jib: SAIL, spinnaker: SAIL }, 'sort', 'the discriminator is `sort`, was `kind`'],
  ])('see a discriminator deep in an input %s', (_, mapping, propertyName, says) => {
    const sails = (discriminator: Schema) => ({ type: 'array', items: { oneOf: [{ $ref: SAIL }], discriminator } });
    const Sail = open({ kind: text, sort: text }, { required: ['kind', 'sort'] });
    const of = (discriminator: Schema) =>
      contract({ inputs: { 'paper/boat': closed({ sails: sails(discriminator) }) }, schemas: { Sail } });
    const base = of({ propertyName: 'kind', mapping: { jib: SAIL, spinnaker: SAIL } });

    expect(compare(base, of({ propertyName, mapping }))).toContainEqual({
      subject: 'paper/boat',
      impact: 'major',
      says: `\`input.sails[]\`: ${says}`,
    });
  });

  it.each([
    ['a lower limit', { maxLength: 9 }, { maxLength: 4 }],
    ['a new limit', {}, { maxLength: 4 }],
    ['an option less', { enum: ['x', 'y'] }, { enum: ['x'] }],
  ])('see %s beside a reference', (_, before, after) => {
    const of = (beside: Schema) =>
      contract({
        inputs: { 'paper/boat': a({ ...WORD, ...beside }) },
        schemas: { Word: text },
      });

    expect(compare(of(before), of(after)).map(({ impact }) => impact)).toEqual(['major']);
  });

  it('see a limit that came beside a reference, which came too', () => {
    const of = (word: Schema) => contract({ inputs: { 'paper/boat': a(word) }, schemas: { Word: text } });

    expect(compare(of(text), of({ ...WORD, maxLength: 4 }))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: '`input.a`: maxLength is 4, was not set' },
    ]);
  });

  it('call it breaking when a schema to which a `not` refers changes', () => {
    const of = (...required: string[]) =>
      contract({
        inputs: { 'paper/boat': ab({ not: { $ref: '#/components/schemas/Pair' } }) },
        schemas: { Pair: { required } },
      });

    expect(compare(of('a', 'b'), of('a')).map(({ impact }) => impact)).toEqual(['major']);
  });

  it('end with schemas that hold themselves', () => {
    const leaf = (maxLength: number) => ({ properties: { l: { $ref: TREE }, r: { $ref: TREE }, x: { maxLength } } });
    const of = (maxLength: number) => {
      const Tree = open({ x: text, l: { $ref: TREE }, r: { $ref: TREE } }, { anyOf: [leaf(maxLength)] });
      return contract({ inputs: { 'paper/boat': a({ $ref: TREE }) }, schemas: { Tree } });
    };

    expect(compare(of(5), of(6)).map(({ impact }) => impact)).toEqual(['minor']);
  });

  it('name a model that went over to a shared schema, and not those that had it', () => {
    const Ratio = { type: 'string', enum: ['1:1', '2:1'] };
    const shared = closed({ ratio: { $ref: '#/components/schemas/Ratio' } });
    const own = closed({ ratio: { type: 'string', enum: ['1:1', '2:1', '3:1'] } });
    const of = (input: Schema) =>
      contract({ inputs: { 'paper/boat': input, 'paper/raft': shared }, schemas: { Ratio } });

    expect(compare(of(own), of(shared))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: '`Ratio`: enum lost "3:1"' },
    ]);
  });

  it('name each that shares a schema, not only the first', () => {
    const Hull = (maxLength: number) => ({ Hull: { type: 'string', maxLength } });
    const hull = closed({ hull: { $ref: '#/components/schemas/Hull' } });
    const inputs = { 'paper/boat': hull, 'paper/raft': hull, 'paper/kite': a(text) };
    const found = compare(contract({ inputs, schemas: Hull(9) }), contract({ inputs, schemas: Hull(8) }));

    expect(found.map(({ subject }) => subject)).toEqual(['paper/boat', 'paper/raft']);
  });

  it('follow a callback into the schema that its body refers to', () => {
    const callbacks = { boatArrived: { requestBody: json({ $ref: '#/components/schemas/Arrival' }) } };
    const of = (Arrival: Schema) => contract({ callbacks, schemas: { Arrival } });

    expect(compare(of(open({ a: text, b: text })), of(open({ a: text })))).toEqual([
      { subject: 'boatArrived', impact: 'major', says: '`Arrival.b`: is gone' },
    ]);
  });

  it.each([
    ['a property', { inputs: { 'paper/boat': a(text) } }, { inputs: { 'paper/boat': a(WORD) } }],
    ['a part of a property', { inputs: { 'paper/boat': a(text) } }, { inputs: { 'paper/boat': a({ allOf: [WORD] }) } }],
    ['an answer', { answers: { getBoat: text } }, { answers: { getBoat: WORD } }],
  ])('are none when %s moves to a component', (_, before, after) => {
    const schemas = { Word: { ...text, title: 'Word' } };

    expect(compare(contract(before), contract({ ...after, schemas }))).toEqual([]);
  });

  it.each([
    ['responses', 'Found', { description: 'x', ...json(text) }, (one: Schema) => ({ responses: { 200: one } })],
    ['parameters', 'Q', { in: 'query', name: 'q', schema: text }, (one: Schema) => ({ parameters: [one] })],
    ['requestBodies', 'Word', json(text), (one: Schema) => ({ requestBody: one })],
    ['headers', 'Left', { schema: text }, (one: Schema) => ({ responses: { 200: { headers: { 'X-Left': one } } } })],
  ])('are none when one of the %s moves to a component', (kind, name, value, operationOf) => {
    const of = (operation: Schema) => contract({ operations: { getBoat: operation } });
    const after = of(operationOf({ $ref: `#/components/${kind}/${name}` }));
    const components = { ...after.components, [kind]: { [name]: value } };

    expect(compare(of(operationOf(value)), { ...after, components })).toEqual([]);
  });
});
