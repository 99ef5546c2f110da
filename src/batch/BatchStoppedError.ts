import { KieError, type KieErrorDetails } from '../client/errors/KieError.js';

/**
 * The batch bought no more, and ended before all orders were bought. What was running has had its outcome. Run it again with the same
 * journal to go on.
 */
export class BatchStoppedError extends KieError {
  override readonly name = 'BatchStoppedError';
  /**
   * Why: `refused`, because the API refuses all orders, as without credits, and `cause` has its answer; `budget`, because the next
   * order could exceed `maxCredits`; `journal`, because the journal cannot be written, and `cause` says why.
   */
  readonly reason: 'refused' | 'budget' | 'journal';
  /** The lines that the journal lacks, with the ids of tasks that were bought. Keep them: without them, these orders are ambiguous. */
  readonly unwritten: readonly string[];

  constructor(
    reason: BatchStoppedError['reason'],
    message: string,
    details?: KieErrorDetails & { readonly unwritten?: readonly string[] },
  ) {
    const { unwritten = [], ...others } = details ?? {};
    super(`The batch stopped: ${message}`, { hint: 'Run it again with the same journal to go on', ...others });
    this.reason = reason;
    this.unwritten = unwritten;
  }
}
