import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../tools/contract/readBundle.js';
import { compare } from '../../../tools/diff/compare.js';
import { closed, contract, nameOf, text } from './contract.js';
import type { Schema } from './verdicts.js';

const a = (schema: Schema) => closed({ a: schema });
const accepted = (more: Schema) => ({ responses: { 200: { description: 'x' } }, ...more });

describe('the findings', () => {
  const kept = closed({ a: text });

  it('are none between the real contract and itself', async () => {
    const bundle = await readBundle();

    expect(compare(bundle, structuredClone(bundle))).toEqual([]);
  });

  it('leave the version itself out', () => {
    expect(compare(contract({ version: '1.0.0' }), contract({ version: '2.0.0' }))).toEqual([]);
  });

  it('are at least one where anything differs', () => {
    const inputs = { 'paper/boat': closed({ a: text }, { examples: [{ a: 'x' }] }) };
    const other = { 'paper/boat': closed({ a: text }, { examples: [{ a: 'y' }] }) };

    expect(compare(contract({ inputs }), contract({ inputs: other }))).toEqual([
      { subject: 'paper/boat', impact: 'patch', says: '`input`: examples changed' },
    ]);
  });

  it('name removed and new models by their ids, once', () => {
    const example = { a: 'x' };
    const base = contract({ inputs: { 'paper/boat-1.0': kept, 'paper/kite': kept }, example });
    const revision = contract({ inputs: { 'paper/kite': kept, 'paper/boat-1.1': kept }, example });

    expect(compare(base, revision)).toEqual([
      { subject: 'paper/boat-1.0', impact: 'major', says: 'the model is gone' },
      { subject: 'paper/boat-1.1', impact: 'minor', says: 'the model is new' },
    ]);
  });

  it('call a model gone that only the discriminator lost', () => {
    const base = contract({ inputs: { 'paper/boat': kept, 'paper/kite': kept } });
    const revision = structuredClone(base);
    delete revision.components.schemas.CreateTaskRequest.discriminator.mapping['paper/boat'];

    expect(compare(base, revision)).toEqual([{ subject: 'paper/boat', impact: 'major', says: 'the model is gone' }]);
  });

  it('call it breaking when a callback has another name', () => {
    const of = (name: string) => contract({ callbacks: { [name]: accepted({}) } });

    expect(compare(of('boatArrived'), of('boatCame'))).toEqual([
      { subject: 'boatArrived', impact: 'major', says: 'is gone' },
      { subject: 'boatCame', impact: 'minor', says: 'is new' },
    ]);
  });

  it('say of a schema that all models share that it is every model', () => {
    const inputs = { 'paper/boat': kept, 'paper/kite': kept };
    const base = contract({ inputs });
    const revision = contract({ inputs, schemas: { CallBackUrl: { type: 'string', maxLength: 9 } } });

    expect(compare(base, revision)).toEqual([
      { subject: 'every model', impact: 'major', says: '`CallBackUrl`: maxLength is 9, was not set' },
    ]);
  });

  it('call it breaking when a callback goes to another address', () => {
    const base = contract({ callbacks: { boatArrived: accepted({}) } });
    const revision = JSON.parse(JSON.stringify(base).replace('#/url', '#/hook'));

    expect(compare(base, revision)).toEqual([
      {
        subject: 'boatArrived',
        impact: 'major',
        says: 'is called "{$request.body#/hook}", was "{$request.body#/url}"',
      },
    ]);
  });

  it('call it breaking when the name of a type goes', () => {
    const base = contract({ inputs: { 'paper/boat': kept } });
    const revision = JSON.parse(JSON.stringify(base).replaceAll(nameOf('paper/boat'), 'Ferry'));

    expect(compare(base, revision)).toContainEqual({
      subject: 'paper/boat',
      impact: 'major',
      says: 'its type is called Ferry, was Typepaperboat: code that names it does not compile',
    });
  });

  it('say where in the input, and what it was', () => {
    const images = (maxItems: number) => a({ type: 'array', items: closed({ list: { type: 'array', maxItems } }) });
    const of = (maxItems: number) => contract({ inputs: { 'paper/boat': images(maxItems) } });

    expect(compare(of(9), of(8))).toEqual([
      { subject: 'paper/boat', impact: 'major', says: '`input.a[].list`: maxItems is 8, was 9' },
    ]);
  });

  it('name an operation that came and one that went by method and path', () => {
    const of = (operationId: string) => contract({ operations: { [operationId]: {} } });

    expect(compare(of('getBoat'), of('getRaft'))).toEqual([
      { subject: 'getBoat', impact: 'major', says: '`GET /getBoat`: is gone' },
      { subject: 'getRaft', impact: 'minor', says: '`GET /getRaft`: is new' },
    ]);
  });

  it('call it breaking when an operation has another name', () => {
    const base = contract({ operations: { getBoat: {} } });
    const revision = contract({ operations: { getBoat: { operationId: 'fetchBoat' } } });

    expect(compare(base, revision)).toEqual([
      { subject: 'fetchBoat', impact: 'major', says: 'is called "fetchBoat", was "getBoat"' },
    ]);
  });

  it('say of the contract what is about no operation', () => {
    const base = contract({});
    const revision = { ...base, info: { ...base.info, description: 'x' }, tags: [{ name: 'Boats' }] };

    expect(compare(base, revision).map(({ subject, impact }) => `${subject} ${impact}`)).toEqual([
      'the contract patch',
      'the contract patch',
    ]);
  });

  it('say that a schema was removed, since its name is that of a type', () => {
    expect(compare(contract({ schemas: { Oar: text } }), contract({}))).toEqual([
      { subject: 'Oar', impact: 'major', says: 'the schema was removed: code that names its type does not compile' },
    ]);
  });
});
