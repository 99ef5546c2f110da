/**
 * How long to wait before the next look at a task, in ms: 2.8–3 s at first, later a tenth of the time that has passed,
 * 30 s at most. It follows the vendor's advice (2–3 s, then 5–10 s, then 15–30 s) without its steps, so that a task is
 * seen to be done at most 3 s, or 10 %, after it is.
 *
 * @param elapsedMs Time since waiting began.
 * @param random A number from 0 to 1, against many clients asking in step.
 */
export function pollDelay(elapsedMs: number, random: number = Math.random()): number {
  return Math.min(Math.max(3_000, elapsedMs / 10), 30_000) * (1 - random / 15);
}
