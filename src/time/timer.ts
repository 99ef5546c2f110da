/** The longest time that setTimeout waits, in ms: 24.8 days. With a longer one it fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls `act` after `ms`, or after {@link MAX_TIMER_MS} if that is less.
 */
export const startTimer = (ms: number, act: () => void): ReturnType<typeof setTimeout> =>
  setTimeout(act, Math.min(ms, MAX_TIMER_MS));
