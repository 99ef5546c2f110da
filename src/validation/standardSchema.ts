import type { ModelInputs } from '../../generated/schema.js';
import { variants } from '../../generated/variants.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Issue } from './Issue.js';
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

/**
 * The input of a model as a Standard Schema, for forms, routers and other libraries that take one. Paths begin at the input.
 *
 * @throws RangeError if the catalogue does not have the model.
 */
export function standardSchema<M extends keyof ModelInputs>(model: M): StandardSchema<ModelInputs[M]> {
  const schema = inputSchema(model);
  if (schema === undefined)
    throw new RangeError(`There is no model ${model}${didYouMean(model, Object.keys(variants))}`);
  return {
    '~standard': {
      version: 1,
      vendor: 'kie-openapi',
      validate(value) {
        const issues = validate(schema, value, []);
        // The schema and the type are derived from the same variant.
        return issues.length > 0 ? { issues } : { value: value as ModelInputs[M] };
      },
    },
  };
}
