import { bounded } from './bounded.js';
import { startTimer } from './timer.js';

/**
 * Waits.
 *
 * @param ms At most `MAX_TIMER_MS`; a longer time is cut to that.
 * @throws The reason of `signal`, as soon as it is aborted.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () =>
    new Promise<void>((resolve) => {
      timer = startTimer(ms, resolve);
    });
  await bounded(wait, { signal }).finally(() => clearTimeout(timer));
}
