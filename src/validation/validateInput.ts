import { variants } from '../../generated/variants.js';
import type { Issue } from './Issue.js';
import type { Schema } from './Schema.js';
import { validate } from './validate.js';

/** The schema of the input of a model; undefined for a model that the catalogue does not have. */
export function inputSchema(model: string): Schema | undefined {
  return Object.hasOwn(variants, model) ? variants[model]?.properties.input : undefined;
}

/**
 * Judges an input by its model, before it costs anything. Hand it to the client as `validate`, or call it on its own.
 *
 * @returns What is wrong: errors, and warnings of what differs from the page though the vendor is not known to refuse it. Nothing
 *   for a model that the catalogue does not have, since nothing is known of it.
 * @example
 * validateInput('google/nano-banana', { prompt: 'A paper boat', output_format: 'gif' });
 * // [{ severity: 'error', path: ['input', 'output_format'], keyword: 'enum', limit: ['png', 'jpeg'],
 * //    message: 'input.output_format must be one of png, jpeg' }]
 */
export function validateInput(model: string, input: unknown): Issue[] {
  const schema = inputSchema(model);
  return schema === undefined ? [] : validate(schema, input, ['input']);
}
