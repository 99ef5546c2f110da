import type { ModelInputs } from '../../generated/schema.js';
import { variants } from '../../generated/variants.js';
import { didYouMean } from '../spelling/didYouMean.js';
import { type Issue, isError } from './Issue.js';
import { strict } from './strict.js';
import { validate } from './validate.js';
import { inputSchema } from './validateInput.js';

/** A validator in the form of Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kie-openapi';
    readonly validate: (value: unknown) => { readonly value: Value } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

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
  const judge = options?.strict ? strict(validate) : validate;
  return {
    '~standard': {
      version: 1,
      vendor: 'kie-openapi',
      validate(value) {
        const issues = judge(schema, value, []).filter(isError);
        // The schema and the type are derived from the same variant.
        return issues.length > 0 ? { issues } : { value: value as ModelInputs[M] };
      },
    },
  };
}
