import TinyQueue from 'tinyqueue';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly act: () => unknown;
  cancelled?: true;
}

/** What is due at which time: of the same time, what was added first. */
export function createTimers() {
  const timers = new TinyQueue<Timer>([], (a, b) => a.at - b.at || a.order - b.order);
  let order = 0;
  return {
    peek: () => timers.peek(),
    pop: () => timers.pop(),
    /** Returns what cancels it. */
    add(at: number, act: () => unknown): () => void {
      const timer: Timer = { at, order: order++, act };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
  };
}
