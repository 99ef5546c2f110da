import { demand, UsageError } from '../client/errors/UsageError.js';
import type { Inputs } from '../client/model.js';
import { isObject } from '../json/object.js';
import { digestOf } from './disk/digest.js';

/** An order as it was when it came, whatever happens to its object later. */
export interface ReadOrder {
  readonly ref: string;
  readonly model: keyof Inputs;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl: string | undefined;
  /** Of model and input. */
  readonly digest: string;
}

/** In characters. The journal has both in each line. */
const MAX_LENGTH = 500;

/** @throws UsageError if it is no order. */
export function readOrder(order: unknown): ReadOrder {
  demand(isObject(order), 'An order must be an object with ref, model and input');
  const { ref, model, input, callBackUrl } = order;
  const isRef = typeof ref === 'string' && ref !== '' && ref.length <= MAX_LENGTH;
  demand(isRef, `The ref of an order must be a text of 1 to ${MAX_LENGTH} characters`);
  const isModel = typeof model === 'string' && model.trim() && model.length <= MAX_LENGTH;
  demand(isModel, 'The model of an order must be an id', { ref });
  demand(isObject(input), 'The input of an order must be an object', { ref, model });
  demand(callBackUrl === undefined || typeof callBackUrl === 'string', 'callBackUrl must be a URL', { ref, model });
  try {
    const copy = JSON.parse(JSON.stringify(input));
    // The client checks the rest of it.
    return { ref, model: model as keyof Inputs, input: copy, callBackUrl, digest: digestOf(model, copy) };
  } catch (cause) {
    throw new UsageError('The input of an order cannot be written as JSON', { ref, model, cause });
  }
}
