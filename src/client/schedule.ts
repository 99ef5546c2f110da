/**
 * How long to wait before the next call of recordInfo, in ms: 2.8–3 s at first, later a tenth of the time that has passed, 30 s
 * at most. It follows the vendor's advice (2–3 s, then 5–10 s, then 15–30 s) without its steps. So the end of a task is seen at
 * most 3 s late, or 10 % of its time.
 *
 * @param elapsedMs Time since waiting began.
 * @param random A number from 0 to 1, so that many clients do not ask at the same moment.
 */
export function pollDelay(elapsedMs: number, random: number = Math.random()): number {
  return Math.min(Math.max(3_000, elapsedMs / 10), 30_000) * (1 - random / 15);
}

/**
 * How long to wait before a call is sent again, in ms: at random, up to 1 s at first, then twice as long each time, 30 s at most.
 * So calls that failed together are not sent again together.
 */
export const backoff = (retry: number): number => Math.random() * Math.min(30_000, 1_000 * 2 ** retry);
