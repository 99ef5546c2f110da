import { isMultiple } from '../json/multiple.js';
import type { Check } from './Check.js';
import type { Schema } from './Schema.js';
import { isUri } from './uri.js';

/** Keywords about the value itself. */
export function valueChecks(schema: Schema): Check[] {
  return [...choiceChecks(schema), ...numberChecks(schema), ...textChecks(schema), ...lengthChecks(schema)];
}

function* choiceChecks(schema: Schema): Generator<Check> {
  const { const: only, enum: options } = schema;
  if (only !== undefined) {
    yield (value, issues) => value === only || issues.error('const', only, `must be ${only}`);
  }
  if (options) {
    const demand = `must be one of ${options.join(', ')}`;
    yield (value, issues) => options.includes(value) || issues.error('enum', options, demand);
  }
}

function* numberChecks(schema: Schema): Generator<Check> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const check =
    (keyword: string, limit: number, fits: (value: number) => boolean, demand: string): Check =>
    (value, issues) => {
      if (typeof value === 'number' && !fits(value)) issues.error(keyword, limit, demand);
    };
  if (minimum !== undefined) {
    yield check('minimum', minimum, (value) => value >= minimum, `must be ${minimum} or more`);
  }
  if (maximum !== undefined) {
    yield check('maximum', maximum, (value) => value <= maximum, `must be ${maximum} or less`);
  }
  if (exclusiveMinimum !== undefined) {
    const demand = `must be more than ${exclusiveMinimum}`;
    yield check('exclusiveMinimum', exclusiveMinimum, (value) => value > exclusiveMinimum, demand);
  }
  if (exclusiveMaximum !== undefined) {
    const demand = `must be less than ${exclusiveMaximum}`;
    yield check('exclusiveMaximum', exclusiveMaximum, (value) => value < exclusiveMaximum, demand);
  }
  if (multipleOf) {
    const demand = `must be a multiple of ${multipleOf}`;
    yield check('multipleOf', multipleOf, (value) => isMultiple(value, multipleOf), demand);
  }
}

function* textChecks(schema: Schema): Generator<Check> {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined) {
    const demand = `must have ${minLength} characters or more`;
    yield (value, issues) => {
      if (typeof value === 'string' && !isLonger(value, minLength - 1)) issues.error('minLength', minLength, demand);
    };
  }
  if (maxLength !== undefined) {
    const demand = `must have ${maxLength} characters or fewer`;
    yield (value, issues) => {
      if (typeof value === 'string' && isLonger(value, maxLength)) issues.error('maxLength', maxLength, demand);
    };
  }
  if (pattern) {
    const expression = new RegExp(pattern, 'u');
    yield (value, issues) => {
      if (typeof value === 'string' && !expression.test(value))
        issues.error('pattern', pattern, `must match ${pattern}`);
    };
  }
  if (format === 'uri') {
    yield (value, issues) => {
      if (typeof value === 'string' && !isUri(value)) issues.error('format', format, 'must be a URL, with its scheme');
    };
  }
}

/** Whether a text has more than so many characters. JSON Schema counts code points; a code unit is one, or half of one. */
function isLonger(text: string, length: number): boolean {
  if (text.length <= length || text.length > 2 * length + 1) return text.length > length;
  let points = 0;
  for (const _ of text) {
    points += 1;
    if (points > length) return true;
  }
  return false;
}

function* lengthChecks({ minItems, maxItems }: Schema): Generator<Check> {
  if (minItems !== undefined) {
    const demand = `must have ${minItems} items or more`;
    yield (value, issues) => {
      if (Array.isArray(value) && value.length < minItems) issues.error('minItems', minItems, demand);
    };
  }
  if (maxItems !== undefined) {
    const demand = `must have ${maxItems} items or fewer`;
    yield (value, issues) => {
      if (Array.isArray(value) && value.length > maxItems) issues.error('maxItems', maxItems, demand);
    };
  }
}
