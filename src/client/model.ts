import type { ModelInputs, ModelResults } from '../../generated/schema.js';
import type { TaskResult } from '../wire/record.js';
import { demand } from './errors/UsageError.js';

/** The id of a model in the catalogue, such as `google/nano-banana`. */
export type Model = keyof ModelInputs;

/** The id of a model that the catalogue does not have, made by {@link unlisted}. */
export type UnlistedModel = string & { readonly [unlistedModel]: true };
declare const unlistedModel: unique symbol;

/**
 * The input of each model id. It is a lookup, so that the compiler checks a call against one model and names only its fields; an
 * unlisted model takes any object. "Not assignable to `keyof Inputs`" means that the catalogue does not have the model: check the
 * spelling, or name it with {@link unlisted}.
 */
export interface Inputs extends ModelInputs {
  [model: UnlistedModel]: Readonly<Record<string, unknown>>;
}

/** The result of a succeeded task of each model id. */
export interface Results extends ModelResults {
  [model: UnlistedModel]: TaskResult;
}

/**
 * Names a model that the catalogue does not have yet. Its input is not checked.
 *
 * @throws UsageError if the id is empty.
 * @example
 * await kie.run(unlisted('vendor/new-model'), { prompt: 'A paper boat' });
 */
export function unlisted(model: string): UnlistedModel {
  demand(typeof model === 'string' && model.trim(), 'unlisted() needs a model id, such as vendor/new-model');
  return model as UnlistedModel; // The brand exists for the compiler only.
}
