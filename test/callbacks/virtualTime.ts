import { onTestFinished, vi } from 'vitest';

/** Lets the test set the clock of client, handler and mock alike. Signatures are still made in real time. */
export function useVirtualTime(): void {
  const toFake = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] as const;
  vi.useFakeTimers({ toFake: [...toFake] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets time pass, in steps between which signatures get made, until `isDone`. */
export async function pass(ms: number, isDone = () => false): Promise<void> {
  const stepMs = 50;
  for (let at = 0; at < ms && !isDone(); at += stepMs) {
    await vi.advanceTimersByTimeAsync(stepMs);
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}
