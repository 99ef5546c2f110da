import { goOn } from './errors/goOn.js';
import { JournalError } from './errors/JournalError.js';
import { KieError } from './errors/KieError.js';
import type { Attempt, Journal, Outcome } from './Journal.js';
import { type Logger, log } from './Logger.js';

/** Makes one attempt, which it is given, between the two calls of a journal. */
export const journaled =
  (journal: Journal, order: Omit<Attempt, 'id' | 'retry'>, logger: Logger) =>
  async <T extends { readonly taskId: string }>(retry: number, send: () => Promise<T>): Promise<T> => {
    const { model, ref } = order;
    const attempt: Attempt = { ...order, id: crypto.randomUUID(), retry };
    try {
      await journal.before(attempt);
    } catch (cause) {
      throw new JournalError('The journal failed before the attempt; nothing was sent', { model, ref, cause });
    }
    const created = await send().catch(async (error: unknown) => {
      const refused = error instanceof KieError && !error.ambiguous;
      // Whatever the client throws is a KieError; anything else would be a mistake of ours, and leaves the outcome open.
      const outcome: Outcome = { state: refused ? 'refused' : 'ambiguous', error: error as KieError };
      try {
        await journal.after(attempt, outcome);
      } catch {
        log(logger, 'error', 'The journal failed after an attempt', { model, ref, state: outcome.state });
      }
      throw error;
    });
    const { taskId } = created;
    try {
      await journal.after(attempt, { state: 'bought', taskId });
    } catch (cause) {
      const details = { model, ref, taskId, hint: goOn(taskId), cause };
      throw new JournalError(`Task ${taskId} was bought, and the journal failed to write that down`, details);
    }
    return created;
  };
