import type { Inputs } from '../client/model.js';

/**
 * What somebody wants made. As the inputs of `createTask` it is checked against its model, and a model that the catalogue does not
 * have is named with `unlisted`.
 *
 * @example
 * const order: Order = { ref: 'boat-7', model: 'google/nano-banana', input: { prompt: 'A paper boat' } };
 */
export type Order<M extends keyof Inputs = keyof Inputs, Ref extends string = string> = M extends keyof Inputs
  ? OrderOf<M, Ref>
  : never;

interface OrderOf<M extends keyof Inputs, Ref extends string> {
  /** Your own reference: 1 to 500 characters. The same reference is the same order, however often it comes. */
  readonly ref: Ref;
  readonly model: M;
  /** What the model is given. It is JSON. */
  readonly input: Inputs[M];
  /** Where the API sends a POST when the task has ended. Default: nowhere. */
  readonly callBackUrl?: string | undefined;
}
