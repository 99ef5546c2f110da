import { KieError } from './KieError.js';

/** Your `signal` was aborted. `cause` is its reason. A task that was already created goes on, and is billed. */
export class AbortError extends KieError {
  override readonly name = 'AbortError';
}
