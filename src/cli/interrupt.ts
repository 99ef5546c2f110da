/** What Ctrl-C does to a command that buys or waits. */
export interface Interrupt {
  /** Aborted at once by Ctrl-C or SIGTERM, or, while something is held, when that is let go or at the second Ctrl-C. */
  readonly signal: AbortSignal;
  /** Holds the signal back until the answer of a purchase is here, so that no task id is lost. */
  hold(say: () => void): void;
  /** Lets the signal go. */
  release(): void;
  /** Listens no longer. */
  stop(): void;
}

/** Listens for Ctrl-C. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  let held: (() => void) | undefined;
  let count = 0;
  const interrupted = () => {
    count++;
    if (held !== undefined && count === 1) return held();
    controller.abort(new Error('Interrupted'));
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, interrupted);
  return {
    signal: controller.signal,
    hold: (say) => {
      held = say;
    },
    release() {
      held = undefined;
      if (count > 0) controller.abort(new Error('Interrupted'));
    },
    stop() {
      for (const signal of signals) process.off(signal, interrupted);
    },
  };
}
