import type { KieClient } from '../client/createKieClient.js';
import { KieError } from '../client/errors/KieError.js';
import type { OrderJob } from './OrderJob.js';

/** What an attempt needs. */
export interface Posting {
  readonly client: Pick<KieClient, 'createTask'>;
  readonly lockMs: number;
}

/** Sends the order of a job once: the client repeats nothing, because the queue does, at the rate of all workers. */
export async function post(
  { client, lockMs }: Posting,
  job: OrderJob,
  token: string | undefined,
): Promise<{ readonly taskId: string } | { readonly error: KieError }> {
  const { ref, model, input, callBackUrl } = job.data;
  const end = new AbortController();
  let refusal: KieError | undefined;
  const journal = {
    async before() {
      // The client's own limiter may have held it for longer than the lock lasts.
      if ((await job.extendLock(token ?? '', lockMs)) === 0) throw new Error('Another worker has the order');
    },
    after(_: unknown, outcome: { readonly state: string; readonly error?: KieError }) {
      if (outcome.state !== 'refused') return;
      refusal = outcome.error;
      end.abort();
    },
  };
  try {
    // The order was typed when it was added.
    return await client.createTask(model as never, input as never, { ref, callBackUrl, journal, signal: end.signal });
  } catch (thrown) {
    const error = refusal ?? thrown;
    if (!(error instanceof KieError)) {
      const message = 'createTask failed in an unknown way';
      return { error: new KieError(message, { ref, model, ambiguous: true, cause: error }) };
    }
    // Then it was bought, whatever failed afterwards.
    return error.taskId === undefined ? { error } : { taskId: error.taskId };
  }
}
