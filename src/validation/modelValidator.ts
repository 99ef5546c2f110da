import type { ModelInputs } from '../../generated/schema.js';
import { type Issue, isError } from './Issue.js';
import type { Schema } from './Schema.js';
import { strict } from './strict.js';
import { validate } from './validate.js';

/** A validator in the form of Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'kie-openapi';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

/**
 * Judges inputs of one model. Hand it to the client in the list `validate`, or to a form or router as a Standard Schema, which
 * refuses errors, not warnings, and whose paths begin at the input.
 */
export interface ModelValidator<M extends keyof ModelInputs> extends StandardSchema<ModelInputs[M]> {
  /** The model id. */
  readonly model: M;
  /** What is wrong with an input: errors, and warnings, as of `validateInput`. */
  readonly validate: (input: unknown) => Issue[];
  /** The same, but warnings are errors: for tests and CI. */
  readonly strict: ModelValidator<M>;
}

/** Makes the validator of a model from the schema of its input. It brings no other model along. */
export function modelValidator<M extends keyof ModelInputs>(
  model: M,
  schema: Schema,
  judge: typeof validate = validate,
): ModelValidator<M> {
  return {
    model,
    validate: (input) => judge(schema, input, ['input']),
    get strict() {
      return modelValidator(model, schema, strict(validate));
    },
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
