import { sleep } from '../time/sleep.js';

/** The client's rate limit is 200 ms wider than the vendor's 10 s. A quarter of that is for the disk, the most for the network. */
const SLACK_MS = 50;

/**
 * Makes what keeps requests as far apart as the rate limit let them through, although the disk is slow for some of them: those that
 * follow a slow one are as late, at first. Else 21 could leave in 10 s.
 */
export function createStep(): (write: () => Promise<void>) => Promise<void> {
  let lateMs = 0;
  let last = 0;
  return async (write) => {
    const start = performance.now();
    await write();
    const now = performance.now();
    // What is late catches up by another quarter in 10 s.
    lateMs = Math.max(0, now - start - SLACK_MS, lateMs - (now - last) * (SLACK_MS / 10_000));
    last = now;
    if (start + lateMs > now) await sleep(start + lateMs - now);
  };
}
