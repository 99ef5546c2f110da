/** The longest time, in ms, that setTimeout waits; with a longer one it fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;
