import { DelayedError, type Job } from 'bullmq';
import { sleep } from '../time/sleep.js';

/** Told what failed and was dealt with, or is tried again. */
export type Report = (error: unknown) => void;

/** How long to wait after the n-th failure, in ms: a second at first, a minute at most. */
export const pauseAfter = (failures: number): number => Math.min(60_000, 1_000 * 2 ** failures);

/**
 * Does something in the store until it succeeds, however long the store is away: what was paid for may depend on it. Only what BullMQ
 * itself refuses is thrown, as for a job that is gone or that another worker has.
 */
export async function persist<T>(write: () => Promise<T>, report: Report): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await write();
    } catch (error) {
      if (isRefusal(error)) throw error;
      report(error);
      await sleep(pauseAfter(failures));
    }
  }
}

/** The errors of BullMQ have negative numbers, those of connections have names. */
const isRefusal = (error: unknown): boolean => {
  const { code }: { code?: unknown } = Object(error);
  return typeof code === 'number' && code < 0;
};

/** Lets go of a job, which is handed out again after `ms`. @throws DelayedError, which tells BullMQ so. */
export async function putOff(job: Job, token: string | undefined, ms: number, report: Report): Promise<never> {
  // A job that is gone, or that another worker has, is not this one's to put off.
  await persist(() => job.moveToDelayed(Date.now() + ms, token), report).catch(report);
  throw new DelayedError();
}
