import { onTestFinished, vi } from 'vitest';

/** How many signatures are being made or checked. */
let pending = 0;

/** Lets the test set the clock of client, handler and mock alike. Signatures are still made in real time. */
export function useVirtualTime(): void {
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] as const;
  vi.useFakeTimers({ toFake: [...toFake] });
  onTestFinished(() => void vi.useRealTimers());
  for (const name of ['importKey', 'sign', 'verify'] as const) {
    // One type for the overloads of all three: the arguments are only handed on.
    const real = crypto.subtle[name].bind(crypto.subtle) as (...parts: unknown[]) => Promise<unknown>;
    const counted = (...parts: unknown[]) => {
      pending++;
      return real(...parts).finally(() => pending--);
    };
    const spy = vi.spyOn(crypto.subtle, name).mockImplementation(counted as never);
    onTestFinished(() => spy.mockRestore());
  }
}

/** Lets time pass, in steps between which signatures get made, until `isDone`. */
export async function pass(ms: number, isDone = () => false): Promise<void> {
  const stepMs = 50;
  for (let at = 0; at < ms && !isDone(); at += stepMs) {
    await settle();
    await vi.advanceTimersByTimeAsync(stepMs);
  }
}

async function settle(): Promise<void> {
  do {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  } while (pending > 0);
}
