import { KieError } from './KieError.js';

/**
 * Your `journal` failed. Without a `taskId` nothing was sent. With one the task was bought, and your journal does not know: write
 * it down, then wait for it with `waitForTask`.
 */
export class JournalError extends KieError {
  override readonly name = 'JournalError';
}
