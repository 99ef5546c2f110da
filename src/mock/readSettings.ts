import { variants } from '../../generated/variants.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Schema } from '../validation/Schema.js';
import { schemaProblems } from '../validation/schemaProblems.js';
import { validate } from '../validation/validate.js';
import { MockError } from './MockError.js';
import type { MockOptions } from './MockOptions.js';
import { problemsOf } from './PerModel.js';
import { PRICE, type Settings, withDefaults } from './Settings.js';
import { DURATIONS } from './stays.js';

const amount: Schema = { type: 'number', minimum: 0 };
const rate: Schema = {
  type: ['object', 'boolean'],
  anyOf: [{ const: false }, { type: 'object' }],
  required: ['limit', 'windowMs'],
  properties: { limit: { type: 'integer', minimum: 0 }, windowMs: amount },
  additionalProperties: false,
};

/** The options in JSON Schema. Functions are checked by the types only. */
const OPTIONS: Schema = {
  properties: {
    clock: {
      type: ['string', 'object'],
      anyOf: [{ enum: ['real', 'manual'] }, { type: 'object', required: ['scale'] }],
      properties: { scale: { type: 'number', exclusiveMinimum: 0 } },
    },
    startTime: { type: 'number' },
    seed: { type: 'integer' },
    durations: {},
    latency: { type: ['number', 'string'], minimum: 0, anyOf: [{ type: 'number' }, { const: 'observed' }] },
    vintage: { enum: ['spring', 'autumn'] },
    refusals: { enum: ['vendor', 'contract'] },
    webhookHmacKey: { type: 'string', minLength: 1 },
    errorTransport: { enum: ['body', 'status'] },
    keys: { type: 'array', items: { type: 'string' } },
    credits: { type: ['number', 'boolean'], minimum: 0, not: { const: true } },
    price: {},
    limits: {
      type: ['object', 'boolean'],
      anyOf: [{ const: false }, { type: 'object' }],
      properties: { createTask: rate, recordInfo: rate },
      additionalProperties: false,
    },
    callbackTargets: { enum: ['loopback', 'any'] },
    deliver: {},
    download: {},
    missingFiles: { enum: ['ignore', 'refuse', 'fail'] },
    retryDelays: { type: 'array', items: amount },
    variants: { type: 'object' },
    strict: { type: 'boolean' },
    onEntry: {},
  },
};

/**
 * Checks the options and fills in the defaults.
 *
 * @throws MockError naming the option that is wrong or unknown, or the variant that validation cannot judge by.
 */
export function readSettings(options: MockOptions): Settings {
  const names = Object.keys(OPTIONS.properties ?? {});
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new MockError(`There is no option ${unknown}${didYouMean(unknown, names)}`);
  const models = [...Object.keys(variants), ...Object.keys(options.variants ?? {})];
  const problems = [
    ...problemsOf(DURATIONS, options.durations, models),
    ...problemsOf(PRICE, options.price, models),
    ...validate(OPTIONS, options, []).map(({ message }) => message),
    ...Object.entries(options.variants ?? {}).flatMap(([id, variant]) =>
      schemaProblems(variant, `variants[${JSON.stringify(id)}]`),
    ),
  ];
  if (problems.length > 0) throw new MockError(problems.join('; '));
  return withDefaults(options);
}
