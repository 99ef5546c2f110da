import { AbortError } from '../client/errors/AbortError.js';
import { ConnectionError } from '../client/errors/ConnectionError.js';
import { errorOfCode } from '../client/errors/errorOfCode.js';
import { type InputIssue, InvalidInputError } from '../client/errors/InvalidInputError.js';
import { InvalidResponseError } from '../client/errors/InvalidResponseError.js';
import { KieError, type KieErrorDetails } from '../client/errors/KieError.js';
import { UsageError } from '../client/errors/UsageError.js';

/** An error as JSON. It has no cause, which can hold anything. */
export interface StoredError extends Omit<KieErrorDetails, 'cause' | 'hint'> {
  readonly name: string;
  readonly message: string;
  readonly issues?: readonly InputIssue[] | undefined;
}

const CLASSES = { AbortError, ConnectionError, InvalidResponseError, UsageError };

export const storeError = (error: KieError): StoredError => ({ ...error, name: error.name, message: error.message });

/** The error again, of the same class. */
export function restoreError({ name, message, issues, ambiguous = false, ...details }: StoredError): KieError {
  if (issues && details.model !== undefined) {
    return Object.assign(new InvalidInputError(details.model, issues), { ref: details.ref });
  }
  const Class = name in CLASSES ? CLASSES[name as keyof typeof CLASSES] : undefined;
  const { code } = details;
  const error =
    Class || code === undefined ? new (Class ?? KieError)(message, details) : errorOfCode(code, message, details);
  // Given to the constructor, it would add its advice to the message once more.
  return Object.assign(error, { ambiguous });
}
