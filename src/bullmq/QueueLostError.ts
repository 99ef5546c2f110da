import { KieError } from '../client/errors/KieError.js';

/** A task that a worker bought. */
export interface BoughtTask {
  readonly ref: string;
  readonly taskId: string;
}

/**
 * The store forgot what was in the queue: it was emptied, or went back to an older state. Orders that were in it are lost, and those
 * that come again may have been bought before. Nothing is bought by this process any more.
 */
export class QueueLostError extends KieError {
  override readonly name = 'QueueLostError';
  /** The last 1,000 tasks that this worker bought, and did not see ended. `settle` waits for them again. */
  readonly bought: readonly BoughtTask[];

  constructor(bought: readonly BoughtTask[] = []) {
    super('The queue was emptied, or went back to an older state', {
      hint: 'Compare your records and the task list of the account before you add orders again',
    });
    this.bought = bought;
  }
}
