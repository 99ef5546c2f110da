import { KieError, type KieErrorDetails } from './KieError.js';

/** The client was called with something it cannot work with. Unless `taskId` is set, nothing was sent. */
export class UsageError extends KieError {
  override readonly name = 'UsageError';
}

/** @throws UsageError unless `condition` holds. */
export function demand(condition: unknown, message: string, details?: KieErrorDetails): asserts condition {
  if (!condition) throw new UsageError(message, details);
}
