import { KieError } from './KieError.js';

/** The client was called with something it cannot work with. Unless `taskId` is set, nothing was sent. */
export class UsageError extends KieError {
  override readonly name = 'UsageError';
}
