import { KieError } from './KieError.js';

/** The client was called with something it cannot work with. Nothing was sent. */
export class UsageError extends KieError {
  override readonly name = 'UsageError';
}
