import { KieError } from './KieError.js';

/** No answer came: the connection failed, broke, or took longer than `timeoutMs`. `cause` has the reason. */
export class ConnectionError extends KieError {
  override readonly name = 'ConnectionError';
}
