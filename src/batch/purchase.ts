import { AbortError } from '../client/errors/AbortError.js';
import { JournalError } from '../client/errors/JournalError.js';
import { KieError } from '../client/errors/KieError.js';
import { UsageError } from '../client/errors/UsageError.js';
import type { Journal } from '../client/Journal.js';
import { pollDelay } from '../client/schedule.js';
import { follow } from '../time/follow.js';
import { sleep } from '../time/sleep.js';
import { BatchStoppedError } from './BatchStoppedError.js';
import type { ReadOrder } from './readOrder.js';
import type { Session } from './Session.js';

/** The codes by which the API refuses every order: the key is wrong, or there are no credits for it. */
const REFUSES_ALL = [401, 402, 433];

/** Buys no more if an error says that the API refuses every order. */
export function stopIfAllAreRefused({ buying }: Pick<Session, 'buying'>, error: KieError): void {
  if (!REFUSES_ALL.includes(error.code ?? 0)) return;
  buying.abort(new BatchStoppedError('refused', error.message, { code: error.code, cause: error }));
}

/**
 * Buys one order, and tries again while it is refused for now.
 *
 * @param estimate The credits that it costs at most, for the journal.
 * @returns The task id, or why there is none; undefined if nothing is bought any more, and nothing was.
 */
export async function purchase(
  session: Session,
  { ref, model, input, callBackUrl, digest }: ReadOrder,
  estimate: number | undefined,
): Promise<{ readonly taskId: string } | { readonly error: KieError } | undefined> {
  const { client, buying, append, timeoutMs } = session;
  const start = performance.now();
  for (;;) {
    const quit = new AbortController();
    let isAway = false;
    const own: Journal = {
      async before({ id, model }) {
        // From here on the attempt is not to be aborted: nobody could say whether it left.
        buying.signal.throwIfAborted();
        isAway = true;
        await session.inStep(() => append({ event: 'attempt', ref, attempt: id, model, input: digest, estimate }));
      },
      async after({ id: attempt }, outcome) {
        const { state } = outcome;
        if (state === 'bought') return append({ event: state, ref, attempt, taskId: outcome.taskId });
        isAway = false;
        if (state === 'refused' && buying.signal.aborted) quit.abort(buying.signal.reason);
        const { name, code } = outcome.error;
        await append({ event: state, ref, attempt, error: name, code });
      },
    };
    /** For a client that does not pass the options on, such as one that somebody has wrapped. */
    const writeLate = async (taskId: string) => {
      const attempt = crypto.randomUUID();
      const message = 'The client of the batch does not heed the option journal of createTask; nothing more is bought';
      buying.abort(new UsageError(message, { model, ref, taskId }));
      await append({ event: 'attempt', ref, attempt, model, input: digest, estimate });
      await append({ event: 'bought', ref, attempt, taskId });
    };
    const unfollow = follow(buying.signal, () => {
      if (!isAway) quit.abort(buying.signal.reason);
    });
    try {
      const options = { ref, callBackUrl, journal: own, signal: quit.signal };
      const { taskId } = await client.createTask(model, input as never, options);
      if (!isAway) await writeLate(taskId).catch(() => {});
      return { taskId };
    } catch (error) {
      if (!(error instanceof KieError)) throw error;
      const { taskId, ambiguous, retryable } = error;
      // Bought, though the journal could not be told.
      if (taskId !== undefined) return { taskId };
      if (ambiguous) return { error };
      if (error instanceof AbortError || error instanceof JournalError) return undefined;
      stopIfAllAreRefused(session, error);
      const elapsedMs = performance.now() - start;
      if (!retryable || elapsedMs > timeoutMs) return { error };
      await sleep(pollDelay(elapsedMs), buying.signal).catch(() => {});
      if (buying.signal.aborted) return undefined;
    } finally {
      unfollow();
    }
  }
}
