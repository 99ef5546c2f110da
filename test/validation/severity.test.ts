import { describe, expect, it } from 'vitest';
import { strict } from '../../src/validation/index.js';
import type { Schema } from '../../src/validation/Schema.js';
import { schemaProblems } from '../../src/validation/schemaProblems.js';
import { validate } from '../../src/validation/validate.js';

const CLOSED: Schema = {
  type: 'object',
  required: ['prompt', 'ratio'],
  'x-unenforced': { since: '2026-10-07', required: ['ratio'] },
  properties: {
    prompt: { type: 'string' },
    ratio: { enum: ['1:1', '16:9'] },
    seconds: { type: 'number', 'x-accepted': { seen: '2026-04-16', schema: { type: 'string', pattern: '^\\d+$' } } },
  },
  additionalProperties: false,
};

const found = (schema: Schema, value: unknown) =>
  validate(schema, value, ['input']).map(({ severity, message }) => `${severity}: ${message}`);

describe('a warning is raised for', () => {
  it('an unknown field, with the nearest name', () => {
    expect(found(CLOSED, { prompt: 'x', ratio: '1:1', promt: 'y' })).toEqual([
      'warning: input has no promt; did you mean prompt?',
    ]);
  });

  it('a missing field that the vendor is not known to enforce', () => {
    expect(found(CLOSED, { prompt: 'x' })).toEqual([
      'warning: input needs ratio by its page since 2026-10-07, which the vendor is not known to enforce',
    ]);
  });

  it('a value that was seen to be accepted, once, with the keyword that does not hold', () => {
    const issues = validate(CLOSED, { prompt: 'x', ratio: '1:1', seconds: '6' }, ['input']);
    expect(issues).toEqual([
      {
        severity: 'warning',
        path: ['input', 'seconds'],
        keyword: 'type',
        limit: 'number',
        message: 'input.seconds must be a number; this is accepted though not documented, seen by 2026-04-16',
      },
    ]);
  });

  it('a value that another page of the vendor allows', () => {
    const schema: Schema = { maxLength: 1, 'x-accepted': { said: '2026-08-19', schema: { maxLength: 2 } } };
    expect(found(schema, 'ab')).toEqual([
      'warning: input must have 1 characters or fewer; another page or sentence of the vendor, of 2026-08-19 or earlier, allows it',
    ]);
  });

  it('a whole object that was seen to be accepted, instead of all that differs in it', () => {
    const former: Schema = { type: 'object', required: ['task'], properties: { task: { type: 'string' } } };
    const schema: Schema = { ...CLOSED, 'x-accepted': { seen: '2026-08-26', schema: former } };
    expect(found(schema, { task: '1' })).toEqual([
      'warning: input needs prompt; this is accepted though not documented, seen by 2026-08-26',
    ]);
  });
});

describe('an error stays', () => {
  it('an unknown field where the vendor is known to refuse it', () => {
    expect(found({ ...CLOSED, 'x-unknown-fields': 'refused' }, { prompt: 'x', ratio: '1:1', sound: true })).toEqual([
      'error: input has no sound',
    ]);
  });

  it('a value that fits neither what is documented nor what was seen', () => {
    expect(found(CLOSED, { prompt: 'x', ratio: '1:1', seconds: 'six' })).toEqual([
      'error: input.seconds must be a number',
    ]);
  });

  it('a missing field that is enforced', () => {
    expect(found(CLOSED, { ratio: '1:1' })).toEqual(['error: input needs prompt']);
  });

  it('a warning beside it', () => {
    expect(found(CLOSED, { ratio: '1:1', sound: true })).toEqual([
      'error: input needs prompt',
      'warning: input has no sound',
    ]);
  });
});

describe('where one of several schemas must fit', () => {
  const text: Schema = { type: 'object', required: ['text'], properties: { text: {} }, additionalProperties: false };
  const image: Schema = { type: 'object', required: ['image'], properties: { image: {} }, additionalProperties: false };

  it.each(['anyOf', 'oneOf'] as const)('%s passes on the warnings of the one that fits with them', (keyword) => {
    expect(found({ [keyword]: [image, text] }, { text: 'x', size: 1 })).toEqual(['warning: input has no size']);
  });

  it.each(['anyOf', 'oneOf'] as const)('%s prefers the one that fits without warnings', (keyword) => {
    const open: Schema = { type: 'object', required: ['size'] };
    expect(found({ [keyword]: [text, open] }, { text: 'x', size: 1 })).toEqual([]);
  });

  it('a condition holds despite a warning', () => {
    const schema: Schema = { if: text, then: { required: ['voice'] } };
    expect(found(schema, { text: 'x', size: 1 })).toEqual(['error: input needs voice']);
  });

  it('what must not fit, must not with a warning either', () => {
    expect(validate({ not: text }, { text: 'x', size: 1 }, [])).toMatchObject([{ severity: 'error', keyword: 'not' }]);
  });
});

it('strict() makes errors of warnings and keeps the rest of them', () => {
  const judge = (value: unknown) => validate(CLOSED, value, []);
  const [issue] = judge({ prompt: 'x' });
  expect(strict(judge)({ prompt: 'x' })).toEqual([{ ...issue, severity: 'error' }]);
});

it('a schema that was seen to be accepted is checked as any other is', () => {
  const schema = { type: 'number', 'x-accepted': { seen: '2026-04-16', schema: { typ: 'string' } } };
  expect(schemaProblems(schema, 'x')).toEqual(['x.x-accepted.schema.typ is not a keyword that validation knows']);
});
