import type { Described } from './ControlRoute.js';

/** What a route answers that only does something. */
export const envelopeOf = (data: Described): Described => ({
  type: 'object',
  required: ['code', 'msg', 'data'],
  properties: { code: { const: 200 }, msg: { type: 'string' }, data },
});

/** Objects that have more members as the mock learns more. */
export const ROWS: Described = { type: 'array', items: { type: 'object' } };
