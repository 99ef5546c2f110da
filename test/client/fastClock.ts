import { vi } from 'vitest';

/** Makes the timers of the client run `factor` times as fast, while sockets take their real time. */
export function fastClock(factor: number): void {
  const { setTimeout } = globalThis;
  const now = performance.now.bind(performance);
  // With all parameters: fetch of Node.js uses the global one, too.
  const fast = (act: (...parts: unknown[]) => void, ms: number, ...parts: unknown[]) =>
    setTimeout(act, ms / factor, ...parts);
  vi.stubGlobal('setTimeout', fast);
  vi.spyOn(performance, 'now').mockImplementation(() => now() * factor);
}
