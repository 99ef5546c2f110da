import { describe, expect, it } from 'vitest';
import { places } from '../../../tools/facts/places.js';

const field = { type: 'string', maxLength: 5 };

describe('the places where a page and a model file differ', () => {
  it.each([
    [
      'a limit',
      { properties: { a: field } },
      { properties: { a: { ...field, maxLength: 6 } } },
      '/properties/a/maxLength',
    ],
    ['a field', { properties: { a: field } }, { properties: {} }, '/properties/a'],
    ['the order of options', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, '/enum'],
    ['a limit of items', { items: field }, { items: { type: 'string' } }, '/items/maxLength'],
    [
      'a field called description',
      { properties: { description: field } },
      { properties: {} },
      '/properties/description',
    ],
    [
      'what an object takes else',
      { additionalProperties: true },
      { additionalProperties: false },
      '/additionalProperties',
    ],
    ['rules, as one place', {}, { if: { required: ['a'] }, then: { required: ['b'] } }, '/rules'],
    ['rules of a field', { items: { not: field } }, { items: {} }, '/items/rules'],
  ])('are found: %s', (_, fact, input, place) => {
    expect([...places(fact, input)]).toEqual([place]);
  });

  it.each([
    ['words', {}, { description: 'Said by us.', properties: {} }, { properties: {} }],
    ['words in a rule', { not: field }, { not: { ...field, description: 'Said by us.' } }, {}],
    ['what was seen beyond the page', {}, { 'x-accepted': { seen: '2026-10-01', schema: {} } }, {}],
    ['that a model file is closed', {}, { additionalProperties: false }, {}],
  ])('are not %s', (_, fact, input, more) => {
    expect([...places({ ...fact, ...more }, input)]).toEqual([]);
  });
});
