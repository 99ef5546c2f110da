import { KieError, type KieErrorDetails } from '../client/errors/KieError.js';
import type { SavedFile } from './SavedFile.js';

/**
 * A file of a task could not be saved, and perhaps others too: `saved` has those that were. The task was paid for and has its result:
 * save it again, with the task of `getTask(error.taskId)`.
 */
export class SaveError extends KieError {
  override readonly name = 'SaveError';
  /** The files that were saved. */
  readonly saved: readonly SavedFile[];

  constructor(message: string, saved: readonly SavedFile[], details: KieErrorDetails) {
    super(message, { hint: 'Its result is not lost: do not buy it again, but save it again', ...details });
    this.saved = saved;
  }
}
