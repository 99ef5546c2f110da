import { describe } from 'vitest';
import { closed, text } from './contract.js';
import { type Case, type Schema, testVerdicts } from './verdicts.js';

const a = (schema: Schema) => closed({ a: schema });
const ab = (more: Schema) => closed({ a: text, b: text }, more);
const when = (condition: Schema, then: Schema) => ({ if: condition, then });
const short = (maxLength: number) => ({ properties: { a: { maxLength } } });

const RULES: readonly Case[] = [
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
  [
    'a field called title that needs another',
    'major',
    closed({ title: text, b: text }, { dependentRequired: { b: ['title'] } }),
    closed({ title: text, b: text }, { dependentRequired: { b: ['title'], title: ['b'] } }),
  ],
];

describe('of the rules of an input', () => {
  testVerdicts(RULES, (name, input) => ({ inputs: { [name]: input } }));
});
