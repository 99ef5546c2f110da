import type { ModelInputs } from '../../generated/schema.js';
import { variants } from '../../generated/variants.js';
import { didYouMean } from '../spelling/didYouMean.js';
import { modelValidator, type StandardSchema } from './modelValidator.js';
import { inputSchema } from './validateInput.js';

/** Options of `standardSchema`. */
export interface StandardSchemaOptions {
  /** Whether what is only a warning is refused too. Default: false. */
  readonly strict?: boolean | undefined;
}

/**
 * The input of a model as a Standard Schema, for forms, routers and other libraries that take one. Paths begin at the input.
 * It refuses errors, not warnings.
 *
 * @throws RangeError if the catalogue does not have the model.
 */
export function standardSchema<M extends keyof ModelInputs>(
  model: M,
  options?: StandardSchemaOptions,
): StandardSchema<ModelInputs[M]> {
  const schema = inputSchema(model);
  if (schema === undefined)
    throw new RangeError(`There is no model ${model}${didYouMean(model, Object.keys(variants))}`);
  const validator = modelValidator(model, schema);
  return options?.strict ? validator.strict : validator;
}
