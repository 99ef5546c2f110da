import { KieError } from './KieError.js';

/**
 * No answer came: the connection failed, broke, or took longer than `timeoutMs`; or the request could not be made, as when
 * middleware failed. `cause` has the reason, `ambiguous` says whether a task may have been bought.
 */
export class ConnectionError extends KieError {
  override readonly name = 'ConnectionError';
}
