import { KieError } from './KieError.js';

/** The answer is not what the contract says: HTML, cut-off JSON, or an envelope without its members. */
export class InvalidResponseError extends KieError {
  override readonly name = 'InvalidResponseError';
}
