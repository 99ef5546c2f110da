import { vi } from 'vitest';

/** Makes the timers of the client run `factor` times as fast, while sockets take their real time. */
export function fastClock(factor: number): void {
  const { setTimeout } = globalThis;
  const now = performance.now.bind(performance);
  vi.stubGlobal('setTimeout', (act: () => void, ms: number) => setTimeout(act, ms / factor));
  vi.spyOn(performance, 'now').mockImplementation(() => now() * factor);
}
